import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnnualRecord,
  addYears,
  applicationChannel,
  checkConversion,
  inChinese,
  initialRegistration,
  type Note,
  planAnnualHours,
  planPeriodHours,
  type Ruleset,
  renewal,
  renewedTerm,
} from '../../src/rules/index.ts';
import { anybody, nearly, SEED } from './people.ts';
import { EXCHANGES, everyDay, rulesetOf, rulesets, shift } from './support.ts';

/** Faults that stood in several answers: each is closed here for every ruleset, fact and day, not where it was found. */

const constructors = rulesetOf('guizhou-2023-55');
const ANNUAL = ['jilin-2022-25', 'hainan-2020-135'];

const check = <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void, numRuns = 1500): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      predicate(value);
    }),
    { seed: SEED, numRuns },
  );

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const days = (from: string, count: number) =>
  fc.integer({ min: 0, max: count }).map((each) => shift(from, each));
const flag = maybe(fc.boolean());

const amount = fc.oneof(fc.constantFrom(0, 20, 21, 22, 31, 32, 33, 64), fc.integer({ min: 0, max: 80 }));
const hoursOf = fc.record({ total: amount, professional: amount });
const record = fc.record({
  certificate: fc.constantFrom('site-post-electronic', 'site-post', 'skilled-worker-electronic', undefined),
  post: fc.constantFrom('土建施工员', '安全员', undefined),
  obtainedOn: maybe(days('2018-06-01', 2800)),
  working: flag,
  years: fc.dictionary(fc.integer({ min: 2019, max: 2027 }).map(String), hoursOf, { maxKeys: 8 }),
}) as fc.Arbitrary<AnnualRecord>;
const asked = days('2019-01-01', 3200);

const registered = fc.record(
  {
    expiresOn: fc.oneof(days('2022-01-01', 2500), days('2023-07-15', 60)),
    qualificationIssuedOn: fc.oneof(days('2018-01-01', 2500), days('2020-07-15', 30)),
    approvedOn: fc.oneof(days('2019-01-01', 3000), fc.constantFrom('2025-02-28', '2025-03-01', '2029-03-01')),
    birthDate: fc.oneof(days('1955-01-01', 6000), fc.constantFrom('1960-02-29', '1964-02-29')),
    employer: fc.constantFrom('施工', '物业', 'none'),
    educationMet: fc.boolean(),
    insuranceMatchesEmployer: fc.boolean(),
    exemptSituation: fc.boolean(),
    originalsVerified: fc.boolean(),
  },
  { requiredKeys: [] },
);
const filed = fc.oneof(
  days('2022-06-01', 1800),
  days('2023-07-10', 40),
  days('2024-02-25', 8),
  days('2025-02-25', 8),
);

interface Answer {
  status?: string;
  outcome?: string;
  findings?: { status: string }[];
  notes: Note[];
}

/** Every answer that one person may get of one notice, on one day. */
const REGISTRATION = [initialRegistration, renewal, renewedTerm] as ((
  rules: Ruleset,
  facts: object,
  asOf: string,
) => Answer)[];

/** Ways to ask: each gives answers of one question to random people on random days. */
const ASKING: readonly [name: string, (visit: (answer: Answer) => void) => void][] = [
  ...EXCHANGES.map((id): (typeof ASKING)[number] => [
    `checkConversion of ${id}`,
    (visit) =>
      check(fc.oneof(anybody(id), nearly(id)), ({ facts, asOf }) =>
        visit(checkConversion(rulesetOf(id), facts, asOf)),
      ),
  ]),
  ...ANNUAL.map((id): (typeof ASKING)[number] => [
    `planAnnualHours of ${id}`,
    (visit) =>
      check(fc.tuple(record, asked), ([told, asOf]) => visit(planAnnualHours(rulesetOf(id), told, asOf))),
  ]),
  ...REGISTRATION.map((ask): (typeof ASKING)[number] => [
    ask.name,
    (visit) => check(fc.tuple(registered, filed), ([facts, asOf]) => visit(ask(constructors, facts, asOf))),
  ]),
];

/** Notes that can be there because an answer hangs on how a clause is read; others only go with it. */
const DECIDING = ['A-17', 'A-19', 'A-22', 'A-24', 'A-26', 'A-30', 'A-33', 'A-35', 'A-36'];

/** Notes that part this person’s answer: each of their readings leads to something else. */
const parting = ({ notes }: Answer): Note[] =>
  notes.filter(
    ({ id, decides, readings = [] }) =>
      (decides || DECIDING.includes(id)) &&
      readings.length > 1 &&
      new Set(readings.map(({ then }) => then)).size === readings.length,
  );

describe.each(ASKING)('an answer of %s', (name, askAll) => {
  test('that is unclear shows at least two readings that part for this person', () => {
    let unclear = 0;
    askAll((answer) => {
      if ((answer.status ?? answer.outcome) !== 'unclear') return;
      unclear += 1;
      const open = answer.findings?.filter(({ status }) => status === 'unclear').length ?? 1;
      expect(parting(answer).length).toBeGreaterThanOrEqual(open);
    });
    if (!/jilin-2022-25$|mohurd/.test(name) || name.startsWith('planAnnualHours'))
      expect(unclear).toBeGreaterThan(0);
  });

  test('says nothing that is left to be filled in, and names no word that is not Chinese for a person', () => {
    askAll(({ notes }) => {
      for (const { says, readings = [], safe = '' } of notes)
        for (const text of [says, safe, ...readings.flatMap((each) => Object.values(each))]) {
          expect(text).not.toMatch(/[{}]|undefined|NaN|\d{4}-\d{2}-\d{2}/);
          expect(text).not.toMatch(/还差的|稳妥的一天|最晚的一天/);
        }
    });
  });
});

describe('steps come only where they can be taken', () => {
  test.each(EXCHANGES)('on the day of asking, of %s', (id) => {
    const rules = rulesetOf(id);
    check(fc.oneof(anybody(id), nearly(id)), ({ facts, asOf }) => {
      const { outcome, steps, window } = checkConversion(rules, facts, asOf);
      const open = window !== undefined && asOf <= window.closes && asOf >= (window.opens ?? '');
      const exchange = (outcome === 'eligible' || outcome === 'unclear') && open;
      expect([outcome, steps.length > 0]).toEqual([outcome, exchange || outcome === 'check-archive']);
      if (outcome === 'check-archive') expect(steps.map(({ says }) => says).join('')).toContain('核查档案');
      if (outcome === 'not-needed') expect(checkConversion(rules, facts, asOf)).not.toHaveProperty('hours');
    });
  });

  test.each(ANNUAL)('while hours are left and count, of %s', (id) => {
    check(fc.tuple(record, asked), ([told, asOf]) => {
      const { status, steps = [], advised } = planAnnualHours(rulesetOf(id), told, asOf);
      const left = advised !== undefined && (advised.total > 0 || (advised.professional ?? 0) > 0);
      expect([status, steps.length > 0]).toEqual([status, left]);
      if (['retrain', 'not-due', 'not-required', 'not-stated', 'compliant'].includes(status))
        expect([status, steps]).toEqual([status, []]);
    });
  });

  test('while somebody takes applications', () => {
    for (const asOf of everyDay('2023-07-01', '2023-08-31')) {
      const { channel, steps } = applicationChannel(constructors, asOf);
      expect([asOf, steps.length > 0]).toEqual([asOf, channel !== 'none']);
    }
  });
});

describe.each(ANNUAL)('the hours advised by %s', (id) => {
  const rules = rulesetOf(id);

  /** The record once exactly so many hours more are done in the year of asking. */
  function doing(
    { years, ...told }: AnnualRecord,
    asOf: string,
    total: number,
    professional = 0,
  ): AnnualRecord {
    const year = asOf.slice(0, 4);
    const before = years[year] ?? { total: 0, professional: 0 };
    const sum = { total: before.total + total, professional: (before.professional ?? 0) + professional };
    return { ...told, years: { ...years, [year]: sum } };
  }
  const working = record.map((told) => ({ ...told, working: true }));

  test('done by their day leave nobody short of this year, nor to be trained again, under any reading', () => {
    let more = 0;
    check(fc.tuple(working, asked), ([told, asOf]) => {
      const { status, advised, remaining, due = '' } = planAnnualHours(rules, told, asOf);
      if (!advised) return;
      more += Number(advised.total > (remaining?.total ?? 0));
      const total = Math.max(advised.total, advised.professional ?? 0);
      const then = doing(told, asOf, total, advised.professional);
      const after = planAnnualHours(rules, then, shift(due, 1));
      expect(after.years.find(({ year }) => String(year) === asOf.slice(0, 4))?.status).toBe('met');
      const allowed = status === 'unclear' ? ['unclear'] : ['short', 'in-progress', 'compliant'];
      expect([status, allowed.includes(after.status)]).toEqual([status, true]);
    });
    expect(more).toBeGreaterThan(10);
  });

  test('are no more than that takes: one hour less falls short', () => {
    check(fc.tuple(working, asked), ([told, asOf]) => {
      const { advised, due = '' } = planAnnualHours(rules, told, asOf);
      if (!advised || advised.total === 0) return;
      const then = doing(told, asOf, advised.total - 1, advised.professional);
      const after = planAnnualHours(rules, then, shift(due, 1));
      const own = after.years.find(({ year }) => String(year) === asOf.slice(0, 4))?.status;
      const pair = after.pairs.find(({ years }) => String(years[1]) === asOf.slice(0, 4))?.status;
      expect(own === 'short' || pair === 'below').toBe(true);
    });
  });

  test('fill the year from the anniversary too, done on the side that the A-16 note names', () => {
    const obtained = fc.oneof(
      days('2018-01-01', 800),
      fc.constantFrom('2020-02-29', '2022-12-20', '2023-03-10', '2021-07-01', '2021-07-02', '2021-12-31'),
    );
    check(
      fc.tuple(obtained, fc.array(fc.nat(), { minLength: 6, maxLength: 6 })),
      ([obtainedOn, picks]) => {
        const told: AnnualRecord = {
          certificate: 'site-post-electronic',
          obtainedOn,
          working: true,
          years: {},
        };
        const first = Number(obtainedOn.slice(0, 4)) + 1;
        const note = planAnnualHours(rules, told, `${first}-06-01`).notes.find(
          ({ id: each }) => each === 'A-16',
        );
        // Obtained on 1 January, both years are the same, and nothing is left open.
        if (obtainedOn.endsWith('-01-01')) {
          expect(note).toBeUndefined();
          return;
        }
        const [from, to] = [...(note?.safe ?? '').matchAll(/(\d+)月(\d+)日/g)].map(
          ([, month, day]) => `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        );
        expect([from === '-01-01', to === '-12-31']).toContain(true);
        // 32 hours on a day of each calendar year, anywhere on that side.
        const done = picks.map((pick, index) => {
          const side = everyDay(`${first + index}${from}`, `${first + index}${to}`);
          return side[pick % side.length] ?? '';
        });
        for (let year = 0; year < picks.length - 1; year += 1) {
          const begins = addYears(obtainedOn, year + 1);
          const ends = addYears(obtainedOn, year + 2);
          const within = done.filter((day) => day >= begins && day < ends).length;
          expect([obtainedOn, begins, within]).toEqual([obtainedOn, begins, 1]);
        }
      },
      400,
    );
  });
});

describe('the hours advised for a registration period', () => {
  test('done, leave nothing: what the halves lack is added up', () => {
    const plan = fc.record({
      specialties: fc.integer({ min: 1, max: 4 }),
      compulsory: amount,
      elective: amount,
    });
    check(plan, (told) => {
      const { advised } = planPeriodHours(constructors, told, '2026-01-01');
      const { total = -1, compulsory = 0, elective = 0 } = advised ?? {};
      expect(total).toBe(compulsory + elective);
      const then = { ...told, compulsory: told.compulsory + compulsory, elective: told.elective + elective };
      expect(planPeriodHours(constructors, then, '2026-01-01').status).toBe('compliant');
    });
    expect(
      planPeriodHours(constructors, { specialties: 1, compulsory: 70, elective: 10 }, '2026-01-01'),
    ).toMatchObject({ remaining: { total: 40, elective: 50 }, advised: { total: 50 } });
  });
});

describe('the safe course of a note is right under each of its readings', () => {
  const noteOf = ({ notes }: Answer, id: string) =>
    notes.find((each) => each.id === id && each.readings !== undefined);
  /** The days that a note's readings lead to. */
  const daysOf = ({ readings = [] }: Note) => readings.map(({ then }) => then);

  test('A-21: the day to plan on is the earliest of both ends', () => {
    check(fc.tuple(days('2019-01-01', 3000), days('1970-01-01', 6000)), ([approvedOn, birthDate]) => {
      const answer = renewedTerm(constructors, { approvedOn, birthDate }, '2026-01-01');
      const note = noteOf(answer, 'A-21');
      if (!note) return;
      const { safe = '', latest = '' } = answer.expires ?? {};
      expect(daysOf(note)).toEqual([`到${inChinese(safe)}`, `到${inChinese(latest)}`]);
      expect([note.safe?.includes(inChinese(safe)), safe < latest]).toEqual([true, true]);
    });
  });

  test('A-22: whoever applies on the day that it names is on time under both', () => {
    check(fc.tuple(days('2024-06-01', 1500), fc.integer({ min: 25, max: 35 })), ([expiresOn, before]) => {
      const asOf = shift(expiresOn, -before);
      const told = { expiresOn, educationMet: true, insuranceMatchesEmployer: true };
      const answer = renewal(constructors, told, asOf);
      const note = noteOf(answer, 'A-22');
      expect(note !== undefined).toBe(answer.status === 'unclear');
      if (!note) return;
      const { safe = '' } = answer.applyBy ?? {};
      expect(note.safe).toContain(`最晚${inChinese(safe)}申请`);
      expect(daysOf(note)).toEqual([safe, shift(safe, 1)].map((day) => `最后一天是${inChinese(day)}`));
      expect(renewal(constructors, told, safe).status).toBe('on-time');
    });
  });

  test('A-24: 28 February is past the birthday under neither', () => {
    for (const birthDate of ['1960-02-29', '1964-02-29']) {
      const birthday = addYears(birthDate, 65);
      const on = (approvedOn: string) => renewedTerm(constructors, { approvedOn, birthDate }, approvedOn);
      expect(on(birthday).status).toBe('computed');
      expect(on(shift(birthday, 1)).status).toBe('unclear');
      const note = noteOf(on(birthday), 'A-24');
      expect([note?.safe, note?.readings?.length]).toEqual(['按2月28日安排。', 2]);
      expect(on(birthday).expires?.safe).toBe(birthday);
    }
  });

  test('A-26: whoever applies on the day that it names is within the term under both', () => {
    check(days('2021-08-02', 1500), (qualificationIssuedOn) => {
      const told = {
        qualificationIssuedOn,
        employer: '施工',
        birthDate: '1995-01-01',
        insuranceMatchesEmployer: true,
      };
      const latest = addYears(qualificationIssuedOn, 3);
      const answer = initialRegistration(constructors, told, latest);
      const safe = answer.applyBy?.safe ?? '';
      expect(noteOf(answer, 'A-26')?.safe).toBe(`最晚${inChinese(safe)}申请。`);
      expect(initialRegistration(constructors, told, safe)).toMatchObject({
        status: 'within-term',
        canApply: true,
      });
    });
  });
});

describe('a note reaches only whom its clause concerns, and is true of the numbers that it speaks of', () => {
  test.each(ANNUAL)('of the years of %s', (id) => {
    const two = ['A-17', 'A-18', 'A-19', 'A-36', 'hours-alone'];
    check(fc.tuple(record, asked), ([told, asOf]) => {
      const { notes, pairs, years, advised, status } = planAnnualHours(rulesetOf(id), told, asOf);
      for (const { id: note, safe = '' } of notes) {
        // The rule of two years is written for holders of the electronic certificate.
        if (two.includes(note)) expect(told.certificate).toBe('site-post-electronic');
        if (note === 'A-20') expect(told.post).toBe('安全员');
        if (note === 'A-18') {
          expect(pairs.map((pair) => pair.status)).not.toContain('below');
          expect(years.map((year) => year.status)).toContain('short');
          const said = /至少再学(\d+)学时/.exec(safe)?.[1];
          if (said !== undefined) expect(said).toBe(String(advised?.total));
        }
        if (note === 'A-19') expect([told.working, status]).toEqual([false, 'unclear']);
        if (note === 'A-17' || note === 'A-36') expect(pairs.map((pair) => pair.status)).toContain('below');
      }
    });
  });

  test.each(EXCHANGES)('of the certificates of %s', (id) => {
    check(fc.oneof(anybody(id), nearly(id)), ({ facts, asOf }) => {
      const { notes, afterwards, outcome } = checkConversion(rulesetOf(id), facts, asOf);
      const ids = notes.map((note) => note.id);
      if (facts.post !== '安全员') expect(ids).not.toContain('A-20');
      if (
        facts.certificate !== undefined &&
        facts.certificate !== 'site-post' &&
        facts.certificate !== 'skilled-worker'
      )
        for (const note of ['A-08', 'A-10', 'A-12', 'A-13']) expect(ids).not.toContain(note);
      if (outcome === 'not-needed')
        for (const note of ['A-04', 'A-09', 'A-15']) expect(ids).not.toContain(note);
      if (['constructor-2', 'site-post-electronic'].includes(facts.certificate ?? ''))
        expect(afterwards.map(({ says }) => says).join('')).not.toMatch(/旧证|自动作废/);
    });
  });

  test('of registrations', () => {
    check(fc.tuple(registered, filed), ([facts, asOf]) => {
      for (const ask of REGISTRATION) {
        const { notes } = ask(constructors, facts, asOf);
        const ids = notes.map((note) => note.id);
        if (facts.insuranceMatchesEmployer !== false) expect(ids).not.toContain('A-33');
        if (facts.birthDate === undefined) expect(ids).not.toContain('A-24');
        if (facts.educationMet !== false) expect(ids).not.toContain('education-late');
        if (facts.employer !== '物业') expect(ids).not.toContain('A-35');
      }
    });
  });
});

describe('what a notice does not mention', () => {
  /** Words that make a duty, a limit or a permission of silence. */
  const SAID_OF_SILENCE = /不要求|不需要|没有限制|长期有效|仍然有效|一定能|不用重考|要重考|多半不/;
  const sentences = (node: unknown): string[] => {
    if (Array.isArray(node)) return node.flatMap(sentences);
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string' && ['says', 'then', 'safe', 'asks'].includes(key)
        ? [value]
        : sentences(value),
    );
  };

  test.each([...rulesets.keys()])(
    'is not said to be not required or not accepted by any sentence of %s',
    (id) => {
      const { law: _law, changes: _changes, ...rules } = rulesetOf(id);
      const said = sentences(rules).map((text) => text.replaceAll(/“[^”]*”/g, ''));
      expect(said.filter((text) => SAID_OF_SILENCE.test(text))).toEqual([]);
      expect(said.filter((text) => /读法|读作|说法|推定|推断/.test(text))).toEqual([]);
    },
  );

  test('is answered with not-stated, or with no verdict at all', () => {
    for (const [id, rules] of rulesets) {
      if (!rules.annualHours)
        expect([id, planAnnualHours(rules, { years: {} }, '2026-01-01').status]).toEqual([id, 'not-stated']);
      if (!rules.conversion)
        expect([id, checkConversion(rules, {}, '2026-01-01').outcome]).toEqual([id, 'not-stated']);
    }
    check(fc.tuple(registered, filed), ([facts, asOf]) => {
      const initial = initialRegistration(constructors, facts, asOf);
      if (initial.status === 'over-age') expect(initial).not.toHaveProperty('canApply');
      const elsewhere = facts.insuranceMatchesEmployer === false && facts.exemptSituation === false;
      if (elsewhere)
        for (const { status } of [initial, renewal(constructors, facts, asOf)])
          expect(status).not.toBe('not-accepted');
      const { status, term } = renewal(constructors, facts, asOf);
      if (status === 'expired' || status === 'incomplete') expect(term).toBeUndefined();
    });
  });
});
