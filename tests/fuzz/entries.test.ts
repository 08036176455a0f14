import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainDate } from '../../src/rules/index.ts';
import { readIdentityNumber, readMobileNumber } from '../../src/widgets/form/personal-numbers.ts';
import { readDate, showDate } from '../../src/widgets/form/typed-day.ts';
import { readAmount, readCount, readYear } from '../../src/widgets/form/typed-number.ts';
import { fuzz, PATIENCE, typed } from './fuzz.ts';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789０１９Xx'), maxLength: 20 });
const parts = fc
  .tuple(fc.nat(3000), fc.nat(14), fc.nat(33), fc.constantFrom('-', '/', '.', '年', ' ', '', '－', '—'))
  .map(([year, month, day, mark]) => [year, month, day].join(mark));
const unit = fc.constantFrom('年', '月', '日', '号', '学时', '小时', '个', '专业', '年度', '+86', '-');
const text = typed(digits, parts, unit);

/** Mends are a sentence or two, whatever was typed. */
const expectMend = (says: string) => {
  expect(says).toMatch(/。$/u);
  expect(says.length).toBeLessThan(120);
  expect(says).not.toMatch(/[<>]{2}|<\w/u);
};

describe('whatever is typed', () => {
  test('a day is a day of the calendar, or a mend, and is shown back as the same day', PATIENCE, () => {
    fuzz(text, (given) => {
      const entry = readDate(given);
      if (entry.kind === 'problem') expectMend(entry.says);
      if (entry.kind !== 'day') return;
      expect(isPlainDate(entry.day)).toBe(true);
      expect(readDate(showDate(given))).toEqual(entry);
    });
  });

  test.each([
    ['hours', readAmount, 0, 99_999.99999],
    ['a year', readYear, 1900, 2099],
    ['a count', readCount, 1, 20],
  ] as const)(
    '%s is a number within bounds, or a mend',
    (_, read, least, most) => {
      fuzz(text, (given) => {
        const entry = read(given);
        if (entry.kind === 'problem') expectMend(entry.says);
        if (entry.kind !== 'number') return;
        expect(entry.number).toBeGreaterThanOrEqual(least);
        expect(entry.number).toBeLessThan(most + 1);
      });
    },
    PATIENCE.timeout,
  );

  test('an identity number is 15 or 18 characters and a day of birth, or a mend', PATIENCE, () => {
    fuzz(text, (given) => {
      const entry = readIdentityNumber(given);
      if (entry.kind === 'problem') expectMend(entry.says);
      if (entry.kind !== 'identity') return;
      expect(entry.number).toMatch(/^(?:\d{15}|\d{17}[\dX])$/);
      expect(isPlainDate(entry.birthDate)).toBe(true);
    });
  });

  test('a mobile number is 11 digits, or a mend', PATIENCE, () => {
    fuzz(text, (given) => {
      const entry = readMobileNumber(given);
      if (entry.kind === 'problem') expectMend(entry.says);
      if (entry.kind === 'mobile') expect(entry.number).toMatch(/^1\d{10}$/);
    });
  });
});
