import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnnualRecord,
  type HoursPlan,
  planAnnualHours,
  planPeriodHours,
} from '../../src/rules/index.ts';
import { SEED } from './people.ts';
import { rulesetOf, shift } from './support.ts';

const ANNUAL = ['jilin-2022-25', 'hainan-2020-135'];
const constructors = rulesetOf('guizhou-2023-55');
const WORSE = ['compliant', 'in-progress', 'not-due', 'short', 'unclear', 'retrain'];

const amount = fc.oneof(fc.constantFrom(0, 21, 22, 31, 32, 33, 64), fc.integer({ min: 0, max: 100 }));
const day = fc.integer({ min: 0, max: 4000 }).map((days) => shift('2019-06-01', days));
const years = fc.dictionary(
  fc.integer({ min: 2019, max: 2030 }).map(String),
  fc.record({ total: amount, professional: amount }),
  { maxKeys: 8 },
);
const record = fc.record({ obtainedOn: day, working: fc.option(fc.boolean(), { nil: undefined }), years });

function recordOf({
  obtainedOn,
  working,
  years: told,
}: {
  obtainedOn: string;
  working: boolean | undefined;
  years: AnnualRecord['years'];
}): AnnualRecord {
  return {
    certificate: 'site-post-electronic',
    post: '土建施工员',
    obtainedOn,
    ...(working !== undefined && { working }),
    years: told,
  };
}

const check = <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      predicate(value);
    }),
    { seed: SEED, numRuns: 2000 },
  );

/** What is left never falls below nothing, and is what is asked for less what is done. */
function leftIsRight(
  { required, remaining }: HoursPlan,
  done: Readonly<Record<string, number | undefined>>,
): void {
  for (const [part, left] of Object.entries(remaining ?? {})) {
    const asked = required?.[part as keyof typeof required] ?? 0;
    expect([part, left]).toEqual([part, Math.max(0, asked - (done[part] ?? 0))]);
  }
}

describe.each(ANNUAL)('the yearly hours of %s', (id) => {
  const rules = rulesetOf(id);

  test('are never negative, each number its own minimum less what is done in the year of asking', () => {
    check(fc.tuple(record, day), ([given, asOf]) => {
      const plan = planAnnualHours(rules, recordOf(given), asOf);
      leftIsRight(plan, given.years[asOf.slice(0, 4)] ?? {});
    });
  });

  test('never hurt: more of them leaves no more to do, and no worse a standing', () => {
    const more = fc.tuple(record, day, fc.integer({ min: 2019, max: 2030 }), amount, amount);
    check(more, ([given, asOf, year, total, professional]) => {
      const before = given.years[year] ?? { total: 0, professional: 0 };
      const added = { total: before.total + total, professional: (before.professional ?? 0) + professional };
      const less = planAnnualHours(rules, recordOf(given), asOf);
      const then = planAnnualHours(
        rules,
        recordOf({ ...given, years: { ...given.years, [year]: added } }),
        asOf,
      );
      expect(WORSE.indexOf(less.status)).toBeGreaterThanOrEqual(0);
      expect(WORSE.indexOf(then.status)).toBeLessThanOrEqual(WORSE.indexOf(less.status));
      expect(then.remaining?.total ?? 0).toBeLessThanOrEqual(less.remaining?.total ?? 0);
      expect(then.remaining?.professional ?? 0).toBeLessThanOrEqual(less.remaining?.professional ?? 0);
    });
  });

  test('are looked at year by year without a gap, each pair made of two that follow each other', () => {
    check(fc.tuple(record, day), ([given, asOf]) => {
      const plan = planAnnualHours(rules, recordOf(given), asOf);
      const first = Number(given.obtainedOn.slice(0, 4)) + 1;
      const last = Math.max(first, Number(asOf.slice(0, 4)));
      expect(plan.years.map(({ year }) => year)).toEqual(
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      for (const { years: pair, total } of plan.pairs) {
        const [one, other] = pair.map((year) => given.years[year]?.total ?? 0);
        expect([pair[1] - pair[0], total]).toEqual([1, (one ?? 0) + (other ?? 0)]);
      }
      expect(plan.pairs).toHaveLength(plan.years.length - 1);
    });
  });

  test('of years that are still to come change nothing', () => {
    check(fc.tuple(record, day), ([given, asOf]) => {
      const past = Object.fromEntries(
        Object.entries(given.years).filter(([year]) => year <= asOf.slice(0, 4)),
      );
      const whole = planAnnualHours(rules, recordOf(given), asOf);
      const plan = planAnnualHours(rules, recordOf({ ...given, years: past }), asOf);
      expect(plan.status).toBe(whole.status);
      if (asOf.slice(0, 4) > given.obtainedOn.slice(0, 4)) expect(plan).toEqual(whole);
    });
  });
});

describe('the hours of a registration period', () => {
  const period = fc.record({
    specialties: fc.integer({ min: 1, max: 5 }),
    compulsory: amount,
    elective: amount,
    due: day,
  });

  test('are never negative, each number its own minimum less what is done', () => {
    check(fc.tuple(period, day), ([given, asOf]) => {
      const { compulsory, elective } = given;
      leftIsRight(planPeriodHours(constructors, given, asOf), {
        total: compulsory + elective,
        compulsory,
        elective,
      });
    });
  });

  test('never hurt, and a further specialty never asks for less', () => {
    check(fc.tuple(period, day, amount, amount), ([given, asOf, compulsory, elective]) => {
      const less = planPeriodHours(constructors, given, asOf);
      const more = {
        ...given,
        compulsory: given.compulsory + compulsory,
        elective: given.elective + elective,
      };
      const then = planPeriodHours(constructors, more, asOf);
      expect(WORSE.indexOf(then.status)).toBeLessThanOrEqual(WORSE.indexOf(less.status));
      expect(then.remaining?.total).toBeLessThanOrEqual(less.remaining?.total ?? 0);
      const further = planPeriodHours(constructors, { ...given, specialties: given.specialties + 1 }, asOf);
      expect(further.required?.total).toBeGreaterThan(less.required?.total ?? 0);
      expect(further.remaining?.total).toBeGreaterThanOrEqual(less.remaining?.total ?? 0);
    });
  });
});
