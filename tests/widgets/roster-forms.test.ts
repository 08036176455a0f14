import { describe, expect, test } from 'vitest';
import { CLEAN, csvOf, GRID, isDay, serialOf } from './roster/clean.ts';
import { expectedOn } from './roster/expected.ts';
import { peopleFrom } from './roster/read.ts';
import { type BookCell, workbook } from './roster/workbook.ts';

/** Days on which windows stand open, are over, and today. */
const DAYS = ['2020-06-01', '2022-12-01', '2023-06-01', '2026-11-21'];

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Every form in which a company may hand over the same list. */
const FORMS: Record<string, Uint8Array | string> = {
  'CSV in UTF-8': utf8(csvOf(GRID)),
  'CSV in UTF-8 with a mark at its beginning': utf8(`\ufeff${csvOf(GRID)}`),
  'CSV with semicolons': utf8(csvOf(GRID, ';')),
  'text with tabs in UTF-16, as Excel saves Unicode': Uint8Array.from(
    Buffer.from(`\ufeff${csvOf(GRID, '\t')}`, 'utf16le'),
  ),
  'cells copied from a spreadsheet': csvOf(GRID, '\t'),
  'a workbook with dates as text': workbook([{ name: '名单', rows: GRID }]),
  'a workbook with real dates': workbook([
    {
      name: '名单',
      rows: GRID.map((row) => row.map((cell): BookCell => (isDay(cell) ? { date: serialOf(cell) } : cell))),
    },
  ]),
  'a workbook with serial numbers for dates': workbook([
    {
      name: '名单',
      rows: GRID.map((row) => row.map((cell): BookCell => (isDay(cell) ? serialOf(cell) : cell))),
    },
  ]),
  'a workbook that counts days from 1904': workbook(
    [
      {
        name: '名单',
        rows: GRID.map((row) =>
          row.map((cell): BookCell => (isDay(cell) ? { date: serialOf(cell) - 1462 } : cell)),
        ),
      },
    ],
    { since1904: true },
  ),
};

describe.each(Object.entries(FORMS))('%s', (_, source) => {
  test.each(DAYS)('gives row by row what the rules answer on %s', async (asOf) => {
    const { people } = await peopleFrom(source, { asOf });
    const outcomes = people.map(({ name, answers }) => [
      name,
      Object.fromEntries(answers.map(({ question, outcome }) => [question, outcome])),
    ]);
    expect(outcomes).toEqual(expectedOn(asOf));
  });

  test('has no cell to mend', async () => {
    const { people } = await peopleFrom(source);
    expect(people.flatMap(({ problems }) => problems)).toEqual([]);
    expect(people).toHaveLength(CLEAN.length);
  });
});

test('CSV in GB18030, as Excel in Chinese writes it', async () => {
  // 姓名,证书种类,注册有效期至 / 丁一,二级建造师,2026-12-31
  const bytes = Buffer.from(
    'd0d5c3fb2cd6a4cae9d6d6c0e02cd7a2b2e1d3d0d0a7c6dad6c10ab6a1d2bb2cb6febcb6bda8d4eccaa62c323032362d31322d33310a',
    'hex',
  );
  const { people } = await peopleFrom(Uint8Array.from(bytes));
  expect(people[0]?.name).toBe('丁一');
  expect(people[0]?.told).toMatchObject({ certificate: 'constructor-2', expiresOn: '2026-12-31' });
  expect(people[0]?.answers[0]).toMatchObject({ question: 'renewal', outcome: 'on-time' });
});
