import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/widgets/Roster/rows/columns.ts';
import { csvOf } from './roster/clean.ts';
import { peopleFrom, rosterFrom } from './roster/read.ts';
import { workbook } from './roster/workbook.ts';

/** The number that the standard itself prints as an example. */
const NUMBER = '11010519491231002X';
const OLD_NUMBER = '110105491231002';
const SPOILT = '110105194912310021';
const SHORT = '1101051949123100';

const grid = (number: string, header = '身份证号') => [
  ['姓名', header, '证书种类'],
  ['张三', number, '岗位培训考核合格证书'],
];

const FORMS: [string, Uint8Array | string][] = [
  ['18 characters', csvOf(grid(NUMBER))],
  ['a small x and spaces', csvOf(grid('110105 19491231 002x'))],
  ['15 digits', csvOf(grid(OLD_NUMBER))],
  ['an apostrophe before it', csvOf(grid(`'${NUMBER}`))],
  ['in a workbook', workbook([{ name: '名单', rows: grid(NUMBER) }])],
];

test.each(FORMS)('%s: sex and birth date are taken, the number is gone', async (_, source) => {
  const { people, roster } = await peopleFrom(source);
  expect(people[0]?.told).toMatchObject({ sex: 'female', birthDate: '1949-12-31' });
  expect(people[0]?.problems).toEqual([]);
  expect(JSON.stringify({ people, columns: roster.columns })).not.toMatch(/110105|491231/);
});

describe('a number that is wrong', () => {
  test.each([
    ['its last place', SPOILT],
    ['its length', SHORT],
    ['a letter', '1101051949I231002X'],
    ['its day', '110105194913310021'],
    ['digits lost in CSV', '1.10105E+17'],
  ])('%s: said without any part of it', async (_, number) => {
    const { people } = await peopleFrom(csvOf(grid(number)));
    expect(people[0]?.problems).toMatchObject([{ column: '身份证号', read: '（不显示）', kind: 'bad' }]);
    expect(JSON.stringify(people)).not.toMatch(/110105|194912|194913|E\+17/);
    expect(people[0]?.told).not.toHaveProperty('birthDate');
  });

  test('kept as a number by the spreadsheet, it says how to mend it', async () => {
    const book = workbook([
      {
        name: '名单',
        rows: [grid('')[0] ?? [], ['张三', Number('110105194912310020'), '岗位培训考核合格证书']],
      },
    ]);
    const { people } = await peopleFrom(book);
    expect(people[0]?.problems[0]?.says).toContain('改成“文本”');
    expect(JSON.stringify(people)).not.toMatch(/110105/);
  });
});

test('a column of its own that says otherwise: neither counts', async () => {
  const { people } = await peopleFrom(
    csvOf([
      ['姓名', '身份证号', '性别', '出生日期', '证书种类'],
      ['张三', NUMBER, '男', '1949-12-31', '岗位培训考核合格证书'],
    ]),
  );
  expect(people[0]?.told).not.toHaveProperty('sex');
  expect(people[0]?.told).toMatchObject({ birthDate: '1949-12-31' });
  expect(people[0]?.problems[0]?.says).toContain('性别');
});

test('in a column of another name it is not shown either', async () => {
  const source = csvOf([
    ['姓名', '备注', '岗位', '证书种类'],
    [`张三${NUMBER}`, NUMBER, NUMBER, '岗位培训考核合格证书'],
  ]);
  const roster = await rosterFrom(source);
  const { people } = await peopleFrom(source);
  const shown = JSON.stringify([people, roster.columns.map((column) => examplesOf(roster, column))]);
  expect(shown).not.toMatch(/110105|19491231/);
});
