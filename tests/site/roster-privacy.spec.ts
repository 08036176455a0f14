import { csvOf } from '../widgets/roster/clean.ts';
import { workbook } from '../widgets/roster/workbook.ts';
import { answer, fileFrom, openRoster, rowsOf, stageOf } from './support/roster.ts';
import { desktop, expect, test } from './support/test.ts';

test.use(desktop);

/** The number that the standard itself prints as an example. */
const NUMBER = '11010519491231002X';
const NAME = '欧阳测试';
const GRID = [
  ['姓名', '身份证号', '发证地区', '证书种类', '发证日期', '联系电话'],
  [NAME, NUMBER, '贵州', '岗位培训考核合格证书', '2017-06-01', '13800138000'],
  ['李四', '110105194912310021', '贵州', '岗位培训考核合格证书', '2017-06-01', '13900139000'],
];
const SECRETS = [NAME, '李四', NUMBER, '110105', '13800138000', '2017-06-01'];

test('nothing of a list stands in a request, storage, the address or the history', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  context.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await openRoster(page);
  const address = page.url();
  const steps = await page.evaluate(() => history.length);
  await answer(page, { name: `${NAME}.xlsx`, bytes: workbook([{ name: '名单', rows: GRID }]) });
  await page.getByRole('button', { name: /^看理由：第2行/ }).click();
  await expect(page.locator('.roster-card')).toBeVisible();
  await page.getByLabel('找人').fill(NAME);
  await expect(rowsOf(page)).toHaveCount(1);
  for (const button of ['下载结果（.xlsx）', '下载结果（.csv）']) await fileFrom(page, button);
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      window.name,
      ...(await Promise.all(
        (
          await caches.keys()
        ).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )),
    ]),
  );
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await context.cookies()).toEqual([]);
  expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
  const everything = decodeURIComponent([kept, ...sent].join('\n'));
  for (const secret of SECRETS) expect(everything).not.toContain(secret);
});

test('an identity number is neither shown nor handed over', async ({ page }) => {
  await openRoster(page);
  const seen: string[] = [];
  const look = async () => seen.push(await page.locator('html').innerText(), await page.content());
  await page.getByLabel('选一份名单文件').setInputFiles({
    name: 'a.csv',
    mimeType: '',
    buffer: Buffer.from(csvOf(GRID)),
  });
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'columns');
  await look();
  await page.getByRole('button', { name: '开始判断' }).click();
  await expect(page.locator('.roster-mend')).toContainText('最后一位对不上');
  await page.getByRole('button', { name: /^看理由：第2行/ }).click();
  await expect(page.locator('.roster-card')).toContainText('1949年12月31日');
  await look();
  const csv = (await fileFrom(page, '下载结果（.csv）')).bytes.toString('utf8');
  expect([...seen, csv].join('\n')).not.toMatch(/110105/);
  expect(csv).toContain(NAME);
  expect(csv).not.toContain('13800138000');
});

test('a list is gone after the page was left, and whoever comes back to it can give another', async ({
  page,
}) => {
  await openRoster(page);
  await answer(page, { name: 'a.csv', bytes: csvOf(GRID) });
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'start');
  await expect(page.locator('main')).not.toContainText(NAME);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await answer(page, { name: 'a.csv', bytes: csvOf(GRID) });
  await expect(rowsOf(page)).toHaveCount(2);
});
