import { describe, expect, test } from 'vitest';
import { CLEAN, csvOf, GRID, HEADERS, serialOf } from './roster/clean.ts';
import { expectedOn } from './roster/expected.ts';
import { peopleFrom } from './roster/read.ts';
import { type BookCell, workbook } from './roster/workbook.ts';

const AS_OF = '2026-11-21';
const [head = [], ...body] = GRID;

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const days = (form: (year: string, month: string, day: string) => string) =>
  GRID.map((row) =>
    row.map((cell) => {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) ?? [];
      return year ? form(year, month ?? '', day ?? '') : cell;
    }),
  );
const padded = (grid: readonly (readonly string[])[]) =>
  grid.map((row) => row.map((cell) => cell && ` ${cell}　`));
const titled = ['2026年证书台账', ...head.slice(1).map(() => '')];
const groups = head.map((_, at) => (at === 0 ? '姓名' : at === 5 ? '证书信息' : ''));

/** Each kind of dirt, and the list with it: nothing of it may change what is answered. */
const DIRT: Record<string, Uint8Array | string> = {
  'a title merged over the columns': workbook([
    { name: '台账', rows: [titled, head, ...body], merges: ['A1:M1'] },
  ]),
  'a title, who made it and a blank line over the columns': csvOf([
    titled,
    ['制表单位：某某公司', '', '2026年11月'],
    [''],
    ...GRID,
  ]),
  'headings in two lines, the upper one merged': workbook([
    { name: '台账', rows: [groups, ['', ...head.slice(1)], ...body], merges: ['A1:A2', 'F1:I1'] },
  ]),
  'blank lines': csvOf([[''], head, ['', ''], ...body.flatMap((row) => [row, head.map(() => '')])]),
  'full-width digits and letters': csvOf([
    head,
    ...body.map((row) => row.map((cell) => (/^[\d-]+$/.test(cell) ? wide(cell) : cell))),
  ]),
  'days as 2017年6月1日': csvOf(days((y, m, d) => `${y}年${Number(m)}月${Number(d)}日`)),
  'days as 2017/6/1': csvOf(days((y, m, d) => `${y}/${Number(m)}/${Number(d)}`)),
  'days as 2017.06.01': csvOf(days((y, m, d) => `${y}.${m}.${d}`)),
  'days as 20170601': csvOf(days((y, m, d) => `${y}${m}${d}`)),
  'days with a time behind them': csvOf(days((y, m, d) => `${y}-${m}-${d} 00:00:00`)),
  'days as serial numbers': csvOf(days((y, m, d) => String(serialOf(`${y}-${m}-${d}`)))),
  'spaces before and behind': csvOf(padded(GRID)),
  'headings with spaces, brackets and stars': csvOf([head.map((header) => `*${header} （必填）`), ...body]),
  'columns in another order, and others between them': csvOf(
    GRID.map((row, at) => [
      at === 0 ? '序号' : String(at),
      ...row.toReversed(),
      at === 0 ? '联系电话' : '13800138000',
    ]),
  ),
  'the heading printed again, sums and remarks': csvOf([
    head,
    ...body.slice(0, 3),
    head,
    ...body.slice(3),
    ['合计', '7人'],
    ['制表人：人事部'],
  ]),
  'a dash or 无 for what is not known': csvOf([
    head,
    ...body.map((row, at) => row.map((cell) => cell || (at % 2 ? '/' : '无'))),
  ]),
  'a hidden sheet before the list': workbook([
    { name: '旧数据', hidden: true, rows: [HEADERS, ['别人', '贵州', '二级建造师']] },
    { name: '说明', rows: [['填表说明'], ['请用黑笔', '填写']] },
    { name: '名单', rows: GRID },
  ]),
  'formulas with the values saved with them': workbook([
    {
      name: '名单',
      rows: GRID.map((row, at) =>
        row.map((cell): BookCell => (at > 0 && cell ? { formula: `总表!A${at}`, value: cell } : cell)),
      ),
    },
  ]),
  'text forced by a formula, as in ="2017"': csvOf([
    head,
    ...body.map((row) => row.map((cell) => (cell ? `="${cell}"` : ''))),
  ]),
  'quotes and line breaks inside cells': csvOf([head.map((header) => `${header}\n`), ...body]),
};

describe.each(Object.entries(DIRT))('%s', (_, source) => {
  test('changes no answer, and nobody is left out', async () => {
    const { people } = await peopleFrom(source, { asOf: AS_OF });
    const outcomes = people.map(({ name, answers }) => [
      name,
      Object.fromEntries(answers.map(({ question, outcome }) => [question, outcome])),
    ]);
    expect(outcomes).toEqual(expectedOn(AS_OF));
    expect(people.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

const rowOf = async (cells: Record<string, string>, others: readonly string[][] = []) => {
  const headers = Object.keys(cells);
  const { people } = await peopleFrom(csvOf([headers, Object.values(cells), ...others]), { asOf: AS_OF });
  const [first] = people;
  if (!first) throw new Error('nobody was read');
  return { first, people };
};

test('a formula of which no value was saved is a blank cell', async () => {
  const { people } = await peopleFrom(
    workbook([
      {
        name: '名单',
        rows: [
          ['姓名', '证书种类', '注册有效期至'],
          ['张三', '二级建造师', { formula: 'TODAY()' }],
          ['李四', '二级建造师', '2027-03-31'],
        ],
      },
    ]),
  );
  expect(people.map(({ told }) => told['expiresOn'])).toEqual([undefined, '2027-03-31']);
});

describe('the place', () => {
  test.each([
    ['四川', '其他省份'],
    ['四川省', '其他省份'],
    ['黑龙江哈尔滨', '其他省份'],
    ['青海省海南州', '其他省份'],
    ['新疆兵团', '其他省份'],
    ['贵州省贵阳市', '贵州'],
    ['吉林', '吉林'],
    ['海南省', '海南'],
  ])('%s is %s', async (written, region) => {
    const { first } = await rowOf({ 姓名: '张三', 发证地区: written, 证书种类: '二级建造师' });
    expect(first.told['place']).toBe(region);
  });

  test('of a registration elsewhere is not answered by the rules of Guizhou', async () => {
    const { first } = await rowOf({
      姓名: '张三',
      发证地区: '四川',
      证书种类: '二级建造师',
      注册有效期至: '2027-02-10',
    });
    expect(first.answers).toMatchObject([{ question: 'renewal', outcome: 'not-stated', deadlines: [] }]);
  });

  test('that cannot be read is asked for, and no other is taken for it', async () => {
    const row = { 姓名: '张三', 发证地区: '某地', 证书种类: '二级建造师', 注册有效期至: '2027-02-10' };
    const { first } = await rowOf(row);
    expect(first.answers).toMatchObject([{ outcome: 'incomplete', missing: ['place'], deadlines: [] }]);
    expect(first.problems).toMatchObject([{ column: '发证地区', read: '某地', kind: 'bad' }]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['发证日期', '2017年2月30日', '最后一天是28日'],
    ['发证日期', '2017年6月', '还差“日”'],
    ['发证日期', '#REF!', '公式没有算出结果'],
    ['性别', '未知', '认不出来'],
    ['发证单位', '省厅', '请照公章写全称'],
    ['系统查询结果', '再说', '认不出来'],
    ['证书种类', '一级建造师', '认不出来'],
    ['岗位', '土建施工员、质量员', '一行只能写一本证书'],
    ['2025年学时', '很多', '只写数字'],
    ['考核是否通过', '也许', '看不出是“是”还是“否”'],
    ['发证地区', '不知道', '认不出是哪个省'],
  ])('%s “%s” says which column, what was read and how to mend it', async (column, read, mend) => {
    const { first, people } = await rowOf({ 姓名: '张三', 岗位代码: '101', [column]: read }, [
      ['李四', '102', ''],
    ]);
    expect(first.problems).toMatchObject([{ column, read, kind: 'bad' }]);
    expect(first.problems[0]?.says).toContain(mend);
    expect(first.line).toBe(2);
    expect(people[1]?.problems, 'the next row is read all the same').toEqual([]);
  });

  test('counts as not told, and the rest of the row is answered', async () => {
    const { first } = await rowOf({
      姓名: '张三',
      发证地区: '贵州',
      证书种类: '岗位培训考核合格证书',
      发证日期: '去年',
    });
    expect(first.told).not.toHaveProperty('issuedOn');
    expect(first.answers).toMatchObject([{ question: 'checkConversion', outcome: 'closed' }]);
  });
});

test('a post that no notice lists is weighed by the rules and pointed out', async () => {
  const { first } = await rowOf({
    姓名: '张三',
    发证地区: '海南',
    证书种类: '岗位培训考核合格证书',
    岗位: '施工员',
  });
  expect(first.told['post']).toBe('施工员');
  expect(first.problems).toMatchObject([{ column: '岗位', read: '施工员', kind: 'look' }]);
});

test('two certificates of one person are two rows with their own answers', async () => {
  const { people } = await rowOf(
    {
      姓名: '张三',
      发证地区: '吉林',
      证书种类: '岗位培训考核合格证书',
      岗位: '土建施工员',
      系统查询结果: '有效',
    },
    [['张三', '吉林', '岗位培训考核合格证书', '试验员', '有效']],
  );
  expect(people.map(({ answers }) => answers[0]?.outcome)).toEqual(['closed', 'out-of-scope']);
  expect(people.flatMap(({ problems }) => problems)).toEqual([]);
});

test('the same row twice is pointed out, and both are answered', async () => {
  const { people } = await rowOf({ 姓名: '张三', 证书种类: '二级建造师', 注册有效期至: '2027-01-01' }, [
    ['张三', '二级建造师', '2027-01-01'],
  ]);
  expect(people[1]?.problems).toMatchObject([
    { kind: 'look', says: expect.stringContaining('和第2行完全一样') },
  ]);
  expect(people.map(({ answers }) => answers[0]?.outcome)).toEqual(['on-time', 'on-time']);
});

test('使用有效期 is not taken for 注册有效期', async () => {
  const { roster } = await peopleFrom(
    csvOf([
      ['姓名', '使用有效期至', '证书种类'],
      ['张三', '2026-12-31', '二级建造师'],
    ]),
  );
  expect(roster.columns[1]).toMatchObject({ fact: '', remark: expect.stringContaining('不是注册有效期') });
});

test.each([
  ['是否属于6类情形', '原件是否已现场核实', '未现场核实'],
  ['属于六类情形', '是否已核验原件', '未核验'],
])('the columns “%s” and “%s” are known', async (situation, originals, not) => {
  const { first } = await rowOf({ 证书种类: '二级建造师', [situation]: '属于', [originals]: not });
  expect(first.told).toMatchObject({ exemptSituation: 'yes', originalsVerified: 'no' });
  expect(first.problems).toEqual([]);
});

test('everybody of the clean list is in it', () => expect(body).toHaveLength(CLEAN.length));
