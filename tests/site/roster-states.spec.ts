import type { Page } from '@playwright/test';
import { csvOf, GRID } from '../widgets/roster/clean.ts';
import { LONG } from './support/long.ts';
import { answer, comeToColumns, give, openRoster, stageOf } from './support/roster.ts';
import { desktop, expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

const LIST = { name: '名单.csv', bytes: csvOf(GRID) };
const PICTURE = { name: '名单.xlsx', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) };
const STRANGE = {
  name: 'a.csv',
  bytes: csvOf([
    ['甲', '乙'],
    ['张三', '2027-03-31'],
  ]),
};
const HEADERS = ['姓名', '证书种类', '注册有效期至'];
const BAD = {
  name: 'a.csv',
  bytes: csvOf([
    HEADERS,
    ['张三', '二级建造师', '2027年2月30日'],
    ['李四', '不知什么', ''],
    ['合计', '', ''],
  ]),
};
const MANY = {
  name: 'a.csv',
  bytes: csvOf([HEADERS, ...Array.from({ length: 120 }, (_, at) => [`人${at}`, '二级建造师', '2027-03-31'])]),
};
const AS_OF = '2023-06-01';

/** A worker that hears what it is asked and says only how far it is. */
async function holdRuns(page: Page, done: number): Promise<void> {
  await page.addInitScript((far) => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, request: { type?: string }, ...rest: []) {
      if (request.type !== 'run') return postMessage.call(this, request, ...rest);
      if (far > 0)
        this.dispatchEvent(
          new MessageEvent('message', { data: { type: 'progress', done: far, total: 100 } }),
        );
    };
  }, done);
}

async function running(page: Page, done: number): Promise<void> {
  await holdRuns(page, done);
  await openRoster(page);
  await comeToColumns(page, LIST);
  await page.getByRole('button', { name: '开始判断' }).click();
}

async function reasons(page: Page, line: number): Promise<void> {
  await answer(page, LIST, AS_OF);
  await page.getByRole('button', { name: `看理由：第${line}行` }).click();
  await page.locator('.roster-card summary').first().click();
}

/** How to come to each state, and what shows that it was reached. */
const STATES: Readonly<Record<string, [reach: (page: Page) => Promise<unknown>, sign: string]>> = {
  empty: [async () => {}, '.roster-start'],
  'nothing given': [(page) => page.getByRole('button', { name: '读这份名单' }).click(), '.kit-error'],
  'a file that is no list': [(page) => give(page, PICTURE), '[role=alert]'],
  'columns that are understood': [(page) => comeToColumns(page, LIST), '.roster-columns'],
  'columns of which none is': [(page) => comeToColumns(page, STRANGE), '.roster-columns > .kit-error'],
  'columns being corrected': [
    async (page) => {
      await comeToColumns(page, STRANGE);
      await page.getByLabel('“甲”一列是').selectOption('姓名');
      await page.getByLabel('“乙”一列是').selectOption('注册有效期至');
      await page.getByLabel('没有写证书种类的').selectOption('二级建造师注册证书');
      await page.getByLabel('判断日期').fill('2023-02-30');
    },
    '#roster-asOf[aria-invalid]',
  ],
  'a run that has begun': [(page) => running(page, 0), 'progress:not([value])'],
  'a run under way': [(page) => running(page, 40), 'progress[value="40"]'],
  answers: [(page) => answer(page, LIST, AS_OF), '.roster-rows'],
  'reasons of a row': [(page) => reasons(page, 3), '.roster-card .kit-verdict'],
  'rows that are to be mended': [(page) => answer(page, BAD, AS_OF), '.roster-mend'],
  'the last of several pages': [
    async (page) => {
      await answer(page, MANY, AS_OF);
      for (const _ of [1, 2]) await page.getByRole('button', { name: '下一页' }).click();
    },
    '[data-line="121"]',
  ],
  'nobody found': [
    async (page) => {
      await answer(page, LIST, AS_OF);
      await page.getByLabel('找人').fill('没有这个人');
    },
    '.roster-pager :text("没有符合的行")',
  ],
};

for (const [state, [reach, sign]] of Object.entries(STATES))
  test(
    `axe finds nothing in either scheme, ${state}, on a phone and on a wide screen`,
    LONG,
    async ({ page }) => {
      await openRoster(page);
      await reach(page);
      for (const width of [360, desktop.viewport.width]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(stageOf(page).locator(sign).first()).toBeVisible();
        await expectNoAxeFindingsInBothSchemes(page);
      }
    },
  );
