import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import type { Notice } from '../../src/content/notice.ts';
import { inChinese } from '../../src/rules/index.ts';
import { comparisons } from '../../src/views/compare.ts';
import { withDayChanged } from './changed-day.ts';
import { contentCopy } from './copy.ts';

const GUIZHOU = 'guizhou-2023-conversion';
const JILIN = 'jilin-2022-25';
const HAINAN = 'hainan-2020-135';
const MINISTRY = 'mohurd-2020-662';
const CONSTRUCTORS = 'guizhou-2023-55';

const library = readLibrary();

/** What a notice answers to a question of one of the tables. */
function answersOf(table: string, question: string, notice: string, notices: readonly Notice[] = library) {
  const { columns, rows } = comparisons(notices).find(({ id }) => id === table) ?? { columns: [], rows: [] };
  const row = rows.find((each) => each.question === question);
  return row?.cells[columns.findIndex((each) => each.notice === notice)];
}
const saysOf = (table: string, question: string, notice: string, notices?: readonly Notice[]) =>
  answersOf(table, question, notice, notices)?.map(({ says }) => says);

test('like stands beside like: exchanges with exchanges, registration apart', () => {
  const columns = comparisons(library).map((each) => [
    each.id,
    each.columns.map(({ notice }) => notice).toSorted(),
  ]);
  const exchanges = [GUIZHOU, HAINAN, JILIN, MINISTRY];
  expect(columns).toEqual([
    ['exchange', expect.arrayContaining(exchanges)],
    ['annual', expect.arrayContaining(exchanges)],
    ['registration', expect.arrayContaining([CONSTRUCTORS])],
  ]);
  expect(
    columns.filter(([, notices]) => notices?.includes(GUIZHOU) && notices.includes(CONSTRUCTORS)),
  ).toEqual([]);
});

test('every row answers for every column, and every answer cites', () => {
  for (const { columns, rows } of comparisons(library)) {
    for (const { question, cells } of rows) {
      expect(cells, question).toHaveLength(columns.length);
      expect(
        cells.flat().filter(({ citations }) => citations.length === 0),
        question,
      ).toEqual([]);
      expect(cells.flat().length, `${question}: somebody answers`).toBeGreaterThan(0);
    }
  }
});

test('where a notice is silent, there is no answer, and none of another notice', () => {
  expect(saysOf('exchange', '年龄', JILIN)).toEqual([]);
  expect(saysOf('exchange', '年龄', GUIZHOU)).toEqual([
    '男不超过60岁、女不超过55岁（看2022年12月31日这一天）',
  ]);
  expect(saysOf('exchange', '要不要考核', GUIZHOU)).toEqual([]);
  expect(saysOf('exchange', '要不要考核', HAINAN)).toEqual(['要通过考核']);
  expect(saysOf('annual', '每年学多少', GUIZHOU)).toEqual([]);
  expect(saysOf('exchange', '咨询电话', MINISTRY)).toEqual([]);
});

test('a list that ends in 等 is shown as open', () => {
  expect(saysOf('exchange', '哪些岗位', HAINAN)?.[0]).toMatch(/标准员等$/u);
});

test('a deadline that a later notice moved cites that notice and the printed words', () => {
  const [answer] = answersOf('exchange', '换证时间', HAINAN) ?? [];
  expect(answer?.says).toBe('至2021年9月30日为止（原定2020年12月31日）');
  expect(answer?.citations.map(({ notice }) => notice)).toEqual([MINISTRY, HAINAN]);
});

test('the fate of the old certificate and the end of the exchange are two questions', () => {
  expect(saysOf('exchange', '旧证书还能用吗', JILIN)?.[0]).toContain('自动作废');
  expect(saysOf('exchange', '截止以后', JILIN)?.join()).not.toContain('作废');
  expect(saysOf('exchange', '旧证书还能用吗', GUIZHOU)?.[0]).toContain('没有说旧证作废');
});

test('hours rest on the quote that holds their number', () => {
  for (const notice of [GUIZHOU, JILIN, HAINAN]) {
    for (const { says, citations } of answersOf('exchange', '换证前学多少', notice) ?? []) {
      const number = /(\d+)学时/u.exec(says)?.[0] ?? 'no number';
      expect(citations[0]?.quote).toContain(number);
    }
  }
});

test('addressees are the words of the head, from the first to the last', () => {
  const [answer] = answersOf('exchange', '写给谁', JILIN) ?? [];
  expect(answer?.citations[0]).toMatchObject({ notice: JILIN, clause: 'head' });
  expect(answer?.citations[0]?.quote).toMatch(/^各市（州）建委.*各相关企业$/u);
});

describe('in a copy', () => {
  const { root } = contentCopy();

  test.each([
    [GUIZHOU, '2023-12-31', '2024-03-29', 'exchange', '换证时间'],
    [JILIN, '2022-12-31', '2023-02-27', 'exchange', '换证时间'],
    [HAINAN, '2020-11-10', '2020-11-27', 'exchange', '系统里要查得到吗'],
  ])('where %s prints another day than %s, its cell changes', (notice, from, to, table, question) => {
    const changed = withDayChanged(root(), notice, [from, to]);
    expect(saysOf(table, question, notice)?.join()).toContain(inChinese(from));
    expect(saysOf(table, question, notice, changed)?.join()).toContain(inChinese(to));
    expect(JSON.stringify(answersOf(table, question, notice, changed))).not.toContain(inChinese(from));
  });
});

test('a condition on a fact that no other notice asks for has a row under the name of the fact', () => {
  const valid = {
    id: 'valid',
    asks: '原证书仍然有效',
    fact: 'oldValidUntil',
    from: 'asOf',
    cite: [{ clause: '1', quote: '有效' }],
  } as const;
  const notices = library.map((notice) => {
    const { conversion } = notice.rules;
    if (notice.id !== JILIN || !conversion) return notice;
    const conditions = [...conversion.conditions, valid] as typeof conversion.conditions;
    return { ...notice, rules: { ...notice.rules, conversion: { ...conversion, conditions } } };
  });
  expect(saysOf('exchange', '原证书有效期至', JILIN, notices)).toEqual(['申请当天起']);
  expect(saysOf('exchange', '原证书有效期至', GUIZHOU, notices)).toEqual([]);
});
