import { csvOf } from '../widgets/roster/clean.ts';
import { LONG } from './support/long.ts';
import { answer, comeToColumns, openRoster, rowsOf, stageOf } from './support/roster.ts';
import { desktop, expect, test } from './support/test.ts';

test.use(desktop);

const ROWS = 20_000;
const HEADERS = ['姓名', '发证地区', '证书种类', '出生日期', '性别', '发证日期', '发证单位'];
const large = csvOf([
  HEADERS,
  ...Array.from({ length: ROWS }, (_, at) => [
    `人${at}`,
    '贵州',
    '岗位培训考核合格证书',
    new Date(Date.UTC(1960, 0, 1 + (at % 12_000))).toISOString().slice(0, 10),
    at % 2 ? '男' : '女',
    '2017-06-01',
    '贵州省住房和城乡建设厅',
  ]),
]);
const LARGE = { name: '大名单.csv', bytes: large };

test('20,000 rows are all answered', LONG, async ({ page }) => {
  test.setTimeout(90_000);
  await openRoster(page);
  await comeToColumns(page, LARGE);
  await page.getByRole('button', { name: '开始判断' }).click();
  await expect(page.getByRole('status')).toHaveText('共20000行，第1页，一共400页。', { timeout: 60_000 });
});

test('取消 ends a run within a second, and another list can follow', LONG, async ({ page }) => {
  await openRoster(page);
  await comeToColumns(page, LARGE);
  // Otherwise the answers might be there already: the list is answered while its columns are looked over.
  await page.getByLabel('“性别”一列是').selectOption('');
  await page.getByRole('button', { name: '开始判断' }).click();
  const since = Date.now();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'start');
  expect(Date.now() - since, 'milliseconds from the click').toBeLessThan(1000);
  await expect.poll(() => page.workers().length, 'what still runs').toBe(0);
  await answer(page, {
    name: 'a.csv',
    bytes: csvOf([
      ['姓名', '证书种类', '注册有效期至'],
      ['张三', '二级建造师', '2027-03-31'],
    ]),
  });
  await expect(rowsOf(page)).toHaveCount(1);
});
