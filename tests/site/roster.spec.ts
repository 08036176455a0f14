import ICAL from 'ical.js';
import readExcel from 'read-excel-file/node';
import { CLEAN, csvOf, GRID } from '../widgets/roster/clean.ts';
import { workbook } from '../widgets/roster/workbook.ts';
import { focused, tabTo } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { answer, comeToColumns, fileFrom, give, openRoster, rowsOf, stageOf } from './support/roster.ts';
import { desktop, expect, expectNoAxeFindings, test } from './support/test.ts';

test.use(desktop);

const LIST = { name: '名单.csv', bytes: csvOf(GRID) };
const BOOK = { name: '名单.xlsx', bytes: workbook([{ name: '名单', rows: GRID }]) };
const AS_OF = '2026-11-21';

for (const file of [LIST, BOOK]) {
  test(`${file.name} is read, looked over and answered row by row`, async ({ page }) => {
    await openRoster(page);
    await answer(page, file, AS_OF);
    await expect(rowsOf(page)).toHaveCount(CLEAN.length);
    await expect(page.getByRole('rowheader', { name: '张伟' })).toBeVisible();
    await expect(page.locator('[data-line="7"] [data-question=renewal]')).toHaveAttribute(
      'data-outcome',
      'on-time',
    );
    await expect(page.locator('[data-line="7"]')).toContainText('2026年11月30日');
  });
}

test('pasted cells are read as well', async ({ page }) => {
  await openRoster(page);
  await page.getByLabel('或者粘贴').fill(csvOf(GRID, '\t'));
  await page.getByRole('button', { name: '读这份名单' }).click();
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'columns');
  await expect(page.getByLabel('“发证日期”一列是')).toHaveValue('issuedOn');
});

test('a column taken for something else is corrected before the run', async ({ page }) => {
  await openRoster(page);
  await comeToColumns(page, {
    name: 'a.csv',
    bytes: csvOf([
      ['谁', '到哪天', '种类'],
      ['张三', '2027-03-31', '二级建造师'],
    ]),
  });
  await expect(page.getByLabel('“到哪天”一列是')).toHaveValue('');
  await page.getByLabel('“谁”一列是').selectOption('姓名');
  await page.getByLabel('“到哪天”一列是').selectOption('注册有效期至');
  await page.getByLabel('“种类”一列是').selectOption('证书种类');
  await page.getByRole('button', { name: '开始判断' }).click();
  await expect(page.locator('[data-line="2"]')).toContainText('张三');
  await expect(page.locator('[data-line="2"] [data-question]')).toHaveAttribute('data-question', 'renewal');
});

test('a row opens the same card as one person gets: verdict, words, whom to call', async ({ page }) => {
  await openRoster(page);
  await answer(page, LIST, '2023-06-01');
  await page.getByRole('button', { name: '看理由：第3行王芳' }).click();
  const card = page.locator('.roster-card');
  await expect(card.locator('.kit-verdict')).toHaveAttribute('data-outcome', 'unclear');
  await expect(card.locator('.official-words').first()).toBeVisible();
  await expect(card.getByText('咨询电话')).toBeVisible();
});

test('what cannot be read stands under its row with the way to mend it, and stops nobody', async ({
  page,
}) => {
  await openRoster(page);
  const bytes = csvOf([
    ['姓名', '证书种类', '注册有效期至'],
    ['张三', '二级建造师', '2027年2月30日'],
    ['李四', '二级建造师', '2027-03-31'],
  ]);
  await answer(page, { name: 'a.csv', bytes });
  await expect(page.locator('.roster-mend')).toContainText('注册有效期至“2027年2月30日”：2027年2月没有30日');
  await expect(page.locator('[data-line="3"]')).toContainText('还来得及');
});

test('it is found, filtered, sorted and paged', async ({ page }) => {
  await openRoster(page);
  const rows = Array.from({ length: 120 }, (_, at) => [
    `人${at}`,
    '二级建造师',
    at % 2 ? `2027-0${1 + (at % 6)}-15` : '2020-01-01',
  ]);
  await answer(page, { name: 'a.csv', bytes: csvOf([['姓名', '证书种类', '注册有效期至'], ...rows]) }, AS_OF);
  await expect(rowsOf(page)).toHaveCount(50);
  await expect(page.getByRole('status')).toHaveText('共120行，第1页，一共3页。');
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page.getByRole('status')).toHaveText('共120行，第2页，一共3页。');
  await page.getByLabel('只看').selectOption('renewal 已到期');
  await expect(page.getByRole('status')).toHaveText('共60行，第1页，一共2页。');
  await page.getByLabel('只看').selectOption('全部');
  await page.getByLabel('排序').selectOption('期限近的在前');
  await expect(rowsOf(page).first()).toContainText('2027年1月15日');
  await page.getByLabel('找人').fill('人77');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('人77');
});

test('by keyboard alone, with axe at every stop', LONG, async ({ page }) => {
  await openRoster(page);
  await expectNoAxeFindings(page);
  await tabTo(page, ({ id }) => id === 'roster-pasted');
  await page.keyboard.insertText(csvOf(GRID, '\t'));
  await tabTo(page, ({ text }) => text === '读这份名单');
  await page.keyboard.press('Enter');
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'columns');
  expect((await focused(page)).text, 'the focus stands over the columns').toBe('核对列名');
  await expectNoAxeFindings(page);
  await tabTo(page, ({ text }) => text === '开始判断');
  await page.keyboard.press('Enter');
  await expect(rowsOf(page).first()).toBeVisible();
  expect((await focused(page)).text).toBe('结果');
  await expectNoAxeFindings(page);
  await tabTo(page, ({ label }) => label?.startsWith('看理由') ?? false);
  await page.keyboard.press('Enter');
  await expect(page.locator('.roster-card .kit-verdict').first()).toBeVisible();
  await expectNoAxeFindings(page);
  await tabTo(page, ({ text }) => text === '换一份名单');
  await page.keyboard.press('Enter');
  expect((await focused(page)).text).toBe('选一份名单');
});

test('what is no roster is refused in a sentence, and a list can follow', async ({ page }) => {
  await openRoster(page);
  await give(page, { name: '名单.xlsx', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) });
  await expect(page.getByRole('alert')).toContainText('这个文件是图片，不是表格');
  await expectNoAxeFindings(page);
  await answer(page, BOOK);
  await expect(rowsOf(page)).toHaveCount(CLEAN.length);
});

test('a second list takes the place of the first', LONG, async ({ page }) => {
  await openRoster(page);
  await answer(page, LIST);
  await page.getByRole('button', { name: '换一份名单' }).click();
  await answer(page, {
    name: 'b.csv',
    bytes: csvOf([
      ['姓名', '证书种类', '注册有效期至'],
      ['另一人', '二级建造师', '2027-03-31'],
    ]),
  });
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(page.locator('main')).not.toContainText('张伟');
});

test('the export says the same in .xlsx and .csv, read by another library', async ({ page }) => {
  await openRoster(page);
  await answer(page, LIST, AS_OF);
  const book = await fileFrom(page, '下载结果（.xlsx）');
  const csv = await fileFrom(page, '下载结果（.csv）');
  expect(book.name).toBe(`名单查询结果-${AS_OF}.xlsx`);
  const [sheet] = await readExcel(book.bytes);
  const grid = (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  const text = csv.bytes.toString('utf8');
  expect(text.startsWith('\ufeff'), 'Excel in Chinese needs the mark').toBe(true);
  expect(csvOf(grid)).toBe(text.slice(1).trimEnd());
  const zhao = grid.find((row) => row[1] === '赵磊');
  expect(zhao).toEqual(
    expect.arrayContaining(['7', '还来得及', '黔建建通〔2023〕55号', '五（一）2', '2026-11-30', '9']),
  );
});

test('cells that could be taken for formulas stay text', async ({ page }) => {
  const risky = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"];
  const rows = risky.map((name) => [name, '二级建造师', '2027-03-31']);
  await openRoster(page);
  await answer(page, {
    name: 'a.xlsx',
    bytes: workbook([{ name: 'a', rows: [['姓名', '证书种类', '注册有效期至'], ...rows] }]),
  });
  const [sheet] = await readExcel((await fileFrom(page, '下载结果（.xlsx）')).bytes);
  const csv = (await fileFrom(page, '下载结果（.csv）')).bytes.toString('utf8');
  const cells = [...(sheet?.data ?? []).flat(), ...csv.slice(1).split(/[,\r\n]+/u)];
  const texts = cells.filter((cell): cell is string => typeof cell === 'string');
  expect(texts.filter((text) => /^"?[=+\-@\t]/u.test(text))).toEqual([]);
  expect(texts.filter((text) => text.includes('=1+1')).length).toBeGreaterThan(1);
});

test('every deadline is in one calendar file', async ({ page }) => {
  await openRoster(page);
  await answer(page, LIST, AS_OF);
  const { bytes } = await fileFrom(page, '期限加入日历（.ics）');
  const events = new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getAllSubcomponents('vevent');
  const days = events.map((event) => `${event.getFirstPropertyValue('dtstart')}`);
  expect(days.sort()).toEqual(['2026-11-30', '2026-12-31', '2027-03-19']);
  expect(bytes.toString('utf8').replace(/\r\n /g, '')).toContain('赵磊');
});

test('the template is read back without a remark', async ({ page }) => {
  await openRoster(page);
  const { name, bytes } = await fileFrom(page, '下载模板（.xlsx）');
  expect(name).toBe('名单模板.xlsx');
  await answer(page, { name, bytes });
  await expect(page.locator('.roster-mend')).toHaveCount(0);
  await expect(page.locator('.roster-rows')).not.toContainText('没有可以判断的内容');
});

test('the whole list goes on paper, not one page of it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openRoster(page);
  const rows = Array.from({ length: 120 }, (_, at) => [`人${at}`, '二级建造师', '2027-03-31']);
  await answer(page, { name: 'a.csv', bytes: csvOf([['姓名', '证书种类', '注册有效期至'], ...rows]) });
  await page.getByRole('button', { name: '打印名单' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.roster-paper tbody tr')).toHaveCount(120);
  await expect(page.locator('.roster-paper')).toContainText('非官方网站');
  await expect(page.locator('.roster-scroll')).toBeHidden();
});
