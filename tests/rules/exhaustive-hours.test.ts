import { describe, expect, test } from 'vitest';
import { type AnnualRecord, planAnnualHours, planPeriodHours } from '../../src/rules/index.ts';
import { hoursPlan } from './contract.ts';
import { around, eachCombination, everyDay, rulesetOf, rulesets, turns } from './support.ts';

const jilin = rulesetOf('jilin-2022-25');
const hainan = rulesetOf('hainan-2020-135');
const constructors = rulesetOf('guizhou-2023-55');
const days = everyDay('2019-01-01', '2030-12-31');
const TOTALS = [undefined, 0, 31, 32, 33, 64];

/** The status that the contract gives to a certificate of 2023, from three calendar years of hours alone. */
function expectedStatus(totals: readonly number[], asOf: string): string {
  const current = Number(asOf.slice(0, 4));
  if (current < 2024) return 'not-due';
  const done = totals.slice(0, current - 2023);
  const sums = done.slice(1).map((total, index) => total + (done[index] ?? 0));
  const past = sums.slice(0, Math.max(0, done.length - 2));
  const below = past.map((sum) => sum < 64);
  if (below.some((each, index) => each && index % 2 === 0)) return 'retrain';
  if (below.includes(true)) return 'unclear';
  if (done.slice(0, -1).some((total) => total < 32)) return 'short';
  return (done.at(-1) ?? 0) < 32 ? 'in-progress' : 'compliant';
}

describe('32 学时 a year', () => {
  test('every three years of hours, on every turning day, give the status that the sums give', () => {
    const asked = around(['2023-12-31', '2024-12-31', '2025-12-31', '2026-12-31', '2027-12-31']);
    const options = { 2024: TOTALS, 2025: TOTALS, 2026: TOTALS, 2027: TOTALS };
    const reached = new Set<string>();
    eachCombination(options, (told) => {
      const years = Object.fromEntries(
        Object.entries(told).map(([year, total]) => [year, { total: Number(total) }]),
      );
      const totals = [2024, 2025, 2026, 2027, 2028].map((year) => Number(told[year] ?? 0));
      for (const asOf of asked) {
        const record: AnnualRecord = {
          certificate: 'site-post-electronic',
          obtainedOn: '2023-05-01',
          working: true,
          years,
        };
        const plan = planAnnualHours(jilin, record, asOf);
        reached.add(plan.status);
        const expected = expectedStatus(totals, asOf);
        if (plan.status !== expected)
          throw new Error(`${asOf} ${JSON.stringify(told)}: ${plan.status}, not ${expected}`);
        if (asOf.endsWith('12-31')) hoursPlan.parse(plan);
      }
    });
    expect([...reached].sort()).toEqual([
      'compliant',
      'in-progress',
      'not-due',
      'retrain',
      'short',
      'unclear',
    ]);
  });

  test('without hours: not due in the year of the certificate, a year to do them, then short, then to be trained again', () => {
    const record: AnnualRecord = {
      certificate: 'site-post-electronic',
      obtainedOn: '2022-12-20',
      working: true,
      years: {},
    };
    expect(turns(days, (asOf) => planAnnualHours(jilin, record, asOf).status)).toEqual([
      ['2019-01-01', 'not-due'],
      ['2023-01-01', 'in-progress'],
      ['2024-01-01', 'short'],
      ['2025-01-01', 'retrain'],
    ]);
  });

  test('what is left and by when is answered for every day, in the calendar year of that day', () => {
    const years = { 2023: { total: 32 }, 2024: { total: 40 }, 2025: { total: 12 } };
    const record: AnnualRecord = { certificate: 'site-post-electronic', obtainedOn: '2022-12-20', years };
    const answer = (asOf: string) => {
      const { remaining, due } = planAnnualHours(jilin, record, asOf);
      return `${remaining?.total} ${due}`;
    };
    expect(turns(everyDay('2022-06-01', '2026-12-31'), answer)).toEqual([
      ['2022-06-01', 'undefined 2023-12-31'],
      ['2023-01-01', '0 2023-12-31'],
      ['2024-01-01', '0 2024-12-31'],
      ['2025-01-01', '20 2025-12-31'],
      ['2026-01-01', '32 2026-12-31'],
    ]);
  });

  test('whoever never worked in the post: two readings until two years are over, then to be trained again, whatever the hours', () => {
    const years = { 2023: { total: 64, professional: 44 }, 2024: { total: 64, professional: 44 } };
    const record: AnnualRecord = {
      certificate: 'site-post-electronic',
      obtainedOn: '2022-12-20',
      working: false,
      years,
    };
    const status = (rules: typeof jilin) => (asOf: string) => planAnnualHours(rules, record, asOf).status;
    const asked = everyDay('2022-12-20', '2025-12-31');
    for (const rules of [jilin, hainan])
      expect(turns(asked, status(rules))).toEqual([
        ['2022-12-20', 'unclear'],
        ['2024-12-20', 'retrain'],
      ]);
    const before = planAnnualHours(hainan, record, '2024-12-19');
    expect(before).not.toHaveProperty('certificateVoid');
    expect(before.notes.find(({ id }) => id === 'A-19')?.readings?.map(({ then }) => then)).toEqual([
      '要重新培训，电子证作废',
      '2024年12月20日起才算',
    ]);
    expect(planAnnualHours(hainan, record, '2024-12-20').certificateVoid).toBe(true);
  });
});

describe('every notice', () => {
  const certificates = [
    undefined,
    'site-post',
    'site-post-electronic',
    'skilled-worker-electronic',
    'constructor-2',
  ];
  const values = {
    certificate: certificates,
    post: [undefined, '土建施工员', '安全员'],
    obtainedOn: [undefined, ...around(['2021-12-31', '2022-06-15'])],
    working: [undefined, true, false],
    years: [
      {},
      { 2022: { total: 32, professional: 22 } },
      { 2022: { total: 32 } },
      { 2021: { total: 0 }, 2023: { total: 99 } },
    ],
  };
  const asked = around(['2021-12-31', '2022-12-31', '2023-12-31']);

  test.each([...rulesets.keys()])(
    '%s gives every record and day one status of the contract, in its form',
    (id) => {
      const rules = rulesetOf(id);
      const reached = new Set<string>();
      eachCombination(values, (record) => {
        for (const asOf of asked) {
          const plan = planAnnualHours(rules, record as unknown as AnnualRecord, asOf);
          hoursPlan.parse(plan);
          reached.add(plan.status);
        }
      });
      if (!rules.annualHours) expect([...reached]).toEqual(['not-stated']);
      else expect(reached).toContain('not-required');
    },
  );
});

describe('二级建造师: hours for one registration period', () => {
  const done = [0, 29, 30, 59, 60, 61, 89, 90, 91, 120];

  test('each half has its own minimum: what is over in one does not help the other', () => {
    const asked = around(['2026-11-30']);
    eachCombination({ specialties: [1, 2, 3], compulsory: done, elective: done }, (record) => {
      const { specialties, compulsory, elective } = record as {
        specialties: number;
        compulsory: number;
        elective: number;
      };
      const half = 60 + 30 * (specialties - 1);
      for (const asOf of asked) {
        const plan = planPeriodHours(
          constructors,
          { specialties, compulsory, elective, due: '2026-11-30' },
          asOf,
        );
        const behind = compulsory < half || elective < half;
        const expected = behind ? (asOf > '2026-11-30' ? 'short' : 'in-progress') : 'compliant';
        expect([record, asOf, plan.status]).toEqual([record, asOf, expected]);
        expect(plan.required).toEqual({ total: 2 * half, compulsory: half, elective: half });
        expect(plan.remaining).toEqual({
          total: Math.max(0, 2 * half - compulsory - elective),
          compulsory: Math.max(0, half - compulsory),
          elective: Math.max(0, half - elective),
        });
        hoursPlan.parse(plan);
      }
    });
  });

  test('turns from in progress to short on the day after the day to renew by, on no other day', () => {
    const record = { specialties: 1, compulsory: 60, elective: 59, due: '2026-11-30' };
    expect(turns(days, (asOf) => planPeriodHours(constructors, record, asOf).status)).toEqual([
      ['2019-01-01', 'in-progress'],
      ['2026-12-01', 'short'],
    ]);
  });
});
