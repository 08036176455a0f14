import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAnnualHours } from '../../src/rules/index.ts';
import { annualAnswer } from '../../src/widgets/answers/hours/annual.ts';
import { atYears, hours, noticeOf, tell, yearRows } from './hours-people.ts';

const jilin = noticeOf('jilin-2022-25');
const hainan = noticeOf('hainan-2020-135');
const HOLDER = { certificate: 'site-post-electronic', obtainedOn: '2022-12-20', working: true } as const;

describe('a row stands ready', () => {
  test('for every year that is due up to the day of judging', () => {
    expect(yearRows(atYears())).toEqual(['2023', '2024', '2025', '2026']);
    expect(yearRows(atYears(jilin, '2023-01-01'))).toEqual(['2023']);
  });

  test('for the years of a new day of obtaining, and the hours told stay', () => {
    const form = atYears();
    for (const row of form.sheet.rows) form.type(`total-${row}`, '32');
    form.act({ type: 'next' });
    form.act({ type: 'edit', at: 'obtainedOn', sheet: 0 });
    form.answer('obtainedOn', '2020-05-01');
    expect(yearRows(form)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
    expect(form.sheet.rows.map((row) => form.sheet.told[`total-${row}`])).toEqual([
      undefined,
      undefined,
      '32',
      '32',
      '32',
      '32',
    ]);
    expect(form.outcome('planAnnualHours')).toBe('incomplete');
  });

  test('for the year of a later day of judging', () => {
    const form = atYears(jilin, '2024-06-01');
    form.act({ type: 'judgeOn', day: '2025-06-01' });
    expect(yearRows(form)).toEqual(['2023', '2024', '2025']);
  });

  test('where nobody says which year is first, for this year, and a new row is the year before', () => {
    const form = hours([hainan]);
    tell(form, { certificate: 'site-post', post: '安全员' });
    form.act({ type: 'edit', at: 'years', sheet: 0 });
    expect(yearRows(form)).toEqual(['2026']);
    form.act({ type: 'addRow' });
    expect(yearRows(form)).toEqual(['2026', '2025']);
  });

  test('and can be removed: its year is untold then', () => {
    const form = atYears();
    for (const row of form.sheet.rows) form.type(`total-${row}`, '32');
    form.act({ type: 'removeRow', row: form.sheet.rows[1] ?? 0 });
    form.act({ type: 'next' });
    expect(form.view.settled).toBe(true);
    expect(form.verdicts()[0]).toMatchObject({ outcome: 'incomplete' });
    expect(form.verdicts()[0]?.says).toContain('2024年');
  });
});

describe('a year that is due and not told', () => {
  test('leaves the answer open and is named; it is not taken for 0', () => {
    const form = atYears();
    form.type(`total-${form.sheet.rows[0]}`, '0');
    form.act({ type: 'next' });
    expect(form.view.settled).toBe(true);
    expect(form.outcome('planAnnualHours')).toBe('incomplete');
    expect(form.verdicts()[0]?.says).toContain('2024年、2025年、2026年');
  });

  test('is told by a 0', () => {
    const form = atYears();
    for (const row of form.sheet.rows) form.type(`total-${row}`, '0');
    form.act({ type: 'next' });
    expect(form.outcome('planAnnualHours')).toBe('retrain');
  });

  test('leaves an answer that stands whatever it holds', () => {
    const form = atYears();
    form.sheet.rows.slice(0, 2).forEach((row) => {
      form.type(`total-${row}`, '0');
    });
    form.act({ type: 'next' });
    expect(form.outcome('planAnnualHours')).toBe('retrain');
  });

  test('at 不知道 leaves everything open', () => {
    const form = atYears();
    form.act({ type: 'skip' });
    expect(form.outcome('planAnnualHours')).toBe('incomplete');
    expect(form.view.answers).toContainEqual({ at: 'years', label: '各年度学时', value: '不知道' });
  });

  test('never settles what some hours in it would change', () => {
    const amounts = fc.constantFrom(0, 1, 20, 22, 31, 32, 33, 44, 63, 64, 200);
    const year = fc.option(amounts, { nil: undefined });
    const asOf = fc.constantFrom('2024-06-01', '2024-12-31', '2025-01-01', '2026-01-01', '2027-01-01');
    const notice = fc.constantFrom(jilin, hainan);
    fc.assert(
      fc.property(
        notice,
        asOf,
        fc.array(year, { minLength: 5, maxLength: 5 }),
        fc.array(amounts, { minLength: 5, maxLength: 5 }),
        (at, day, told, fill) => {
          const rows = told.flatMap((total, index) =>
            total === undefined
              ? []
              : [
                  [`year-${index}`, String(2023 + index)],
                  [`total-${index}`, String(total)],
                  [`professional-${index}`, String(Math.min(total, 22))],
                ],
          );
          const texts = { ...HOLDER, working: 'yes', ...Object.fromEntries(rows) } as Record<string, string>;
          const { plan } = annualAnswer(at, 'site-post-electronic', texts, day);
          const years = Object.fromEntries(
            told.map((total, index) => {
              const hoursOf = total ?? fill[index] ?? 0;
              return [String(2023 + index), { total: hoursOf, professional: Math.min(hoursOf, 22) }];
            }),
          );
          const full = planAnnualHours(at.rules, { ...HOLDER, years }, day);
          expect(['incomplete', full.status]).toContain(plan.status);
        },
      ),
    );
  });
});
