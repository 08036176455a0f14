import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addedSpecialty,
  checkConversion,
  inChinese,
  isPlainDate,
  renewal,
  renewedTerm,
  todayInChina,
} from '../../src/rules/index.ts';
import { INVENTED_EXCHANGE, read } from './invented-notices.ts';
import { SEED } from './people.ts';
import { everyDay, rulesetOf, shift } from './support.ts';

const day = fc.integer({ min: -30_000, max: 30_000 }).map((days) => shift('2000-01-01', days));
const check = <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      predicate(value);
    }),
    { seed: SEED, numRuns: 3000 },
  );

describe('a calendar day', () => {
  test.each(['2023-02-28', '2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );

  test.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-01-32',
    '0000-01-01',
    '2023-2-3',
    '23-02-03',
    '20230203',
    '2023/02/03',
    '2023-02-03T00:00',
    ' 2023-02-03',
    '2023-02-03\n',
    '-2023-02-03',
    '+002023-02-03',
    '10000-01-01',
    '２０２３-０２-０３',
    '',
    'asOf',
    null,
    undefined,
    20230203,
    Number.NaN,
    true,
    [],
    ['2023-02-03'],
    {},
    new Date(0),
    Symbol('2023-02-03'),
    Object('2023-02-03'),
  ])('%o is none', (value) => {
    expect(isPlainDate(value as string)).toBe(false);
  });

  test('is each of the 14 610 days of forty years, and no other text of that form', () => {
    const days = new Set(everyDay('1999-01-01', '2038-12-31'));
    expect(days.size).toBe(14_610);
    for (let year = 1999; year <= 2038; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let each = 0; each <= 32; each += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(each).padStart(2, '0')}`;
          if (isPlainDate(text) !== days.has(text)) throw new Error(text);
        }
      }
    }
  });

  test('reads in Chinese without leading zeros', () => {
    expect(inChinese('2023-04-01')).toBe('2023年4月1日');
    expect(inChinese('2023-12-31')).toBe('2023年12月31日');
  });
});

describe('today in China', () => {
  test('begins at 16:00 UTC of the day before, to the millisecond', () => {
    const midnight = Date.UTC(2023, 11, 31, 16);
    expect(todayInChina(new Date(midnight - 1))).toBe('2023-12-31');
    expect(todayInChina(new Date(midnight))).toBe('2024-01-01');
    expect(todayInChina(new Date(midnight + 1))).toBe('2024-01-01');
    expect(todayInChina(new Date(midnight + 86_400_000 - 1))).toBe('2024-01-01');
    expect(todayInChina(new Date(midnight + 86_400_000))).toBe('2024-01-02');
  });

  test('is 29 February in a leap year, and 1 March in another', () => {
    expect(todayInChina(new Date('2024-02-28T16:00:00Z'))).toBe('2024-02-29');
    expect(todayInChina(new Date('2023-02-28T16:00:00Z'))).toBe('2023-03-01');
  });

  test('is what the calendar of Asia/Shanghai says at any moment since its last summer time', () => {
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    check(
      fc.date({ noInvalidDate: true, min: new Date('1992-01-01'), max: new Date('2100-01-01') }),
      (now) => {
        expect(todayInChina(now)).toBe(calendar.format(now));
      },
    );
  });

  test('is nothing where the clock shows nothing', () => {
    expect(todayInChina(new Date(Number.NaN))).toBe('');
  });
});

const constructors = rulesetOf('guizhou-2023-55');
const exchange = read(INVENTED_EXCHANGE);
/** The calendar’s own arithmetic, seen through the answers that rest on it. */
const threeYears = (obtainedOn: string) =>
  addedSpecialty(constructors, { obtainedOn }, '2023-06-01').threeYearMark ?? '';
const at65 = (birthDate: string) => renewedTerm(constructors, { birthDate }, '2023-06-01').cap ?? '';
const thirtyDays = (expiresOn: string) =>
  renewal(constructors, { expiresOn }, '2023-06-01').applyBy?.latest ?? '';

describe('days and years later', () => {
  test('worked examples', () => {
    expect(thirtyDays('2026-12-31')).toBe('2026-12-01');
    expect(thirtyDays('2024-03-30')).toBe('2024-02-29');
    expect(threeYears('2023-08-01')).toBe('2026-08-01');
    expect(threeYears('2024-02-29')).toBe('2027-02-28');
    expect(threeYears('2021-02-28')).toBe('2024-02-28');
    expect(threeYears('2025-03-01')).toBe('2028-03-01');
    expect(at65('1960-02-29')).toBe('2025-02-28');
    expect(at65('1961-05-10')).toBe('2026-05-10');
  });

  test('thirty days are thirty days of the calendar, over every month’s end and leap day', () => {
    check(day, (expiresOn) => {
      expect(thirtyDays(expiresOn)).toBe(shift(expiresOn, -30));
    });
  });

  test('a later day never has an earlier anniversary', () => {
    check(fc.tuple(day, day), ([a, b]) => {
      const [first, second] = a <= b ? [a, b] : [b, a];
      expect(threeYears(first) <= threeYears(second)).toBe(true);
      expect(at65(first) <= at65(second)).toBe(true);
    });
  });

  test('never leave the four-digit years', () => {
    expect([
      threeYears('9996-06-01'),
      threeYears('9998-06-01'),
      thirtyDays('0001-03-05'),
      thirtyDays('0001-01-05'),
      threeYears('0097-03-01'),
      at65('9999-12-31'),
    ]).toEqual(['9999-06-01', '9999-12-31', '0001-02-03', '0001-01-01', '0100-03-01', '9999-12-31']);
  });
});

describe('an age', () => {
  const ageOn = (birthDate: string, asOf: string): number => {
    const { findings } = checkConversion(exchange, { birthDate }, asOf);
    return Number(
      /满(-?\d+)周岁。/.exec(findings.find(({ condition }) => condition === 'age')?.says ?? '')?.[1],
    );
  };

  test.each([
    ['1962-12-31', '2022-12-31', 60],
    ['1962-12-31', '2022-12-30', 59],
    ['1962-01-01', '2022-12-31', 60],
    ['1961-12-31', '2022-12-31', 61],
    ['1960-02-29', '2025-02-27', 64],
    ['1960-02-29', '2025-02-28', 65],
    ['1960-02-29', '2024-02-28', 63],
    ['1960-02-29', '2024-02-29', 64],
  ])('born %s, on %s: %i', (born, on, years) => {
    expect(ageOn(born, on)).toBe(years);
  });

  test('grows by one on each birthday, and on no other day', () => {
    check(fc.tuple(day, fc.integer({ min: 1, max: 100 })), ([born, years]) => {
      const same = `${Number(born.slice(0, 4)) + years}${born.slice(4)}`;
      const birthday = isPlainDate(same) ? same : same.replace('-02-29', '-02-28');
      expect([ageOn(born, birthday), ageOn(born, shift(birthday, -1))]).toEqual([years, years - 1]);
    });
  });
});
