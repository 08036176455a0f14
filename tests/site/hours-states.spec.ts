import type { Page } from '@playwright/test';
import { comeToYears, HOLDER, type Holder, knownTo, rowFields } from './support/hours-journey.ts';
import { judgeOn, questions, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const AS_OF = '2025-12-01';
const onward = (page: Page) => page.getByRole('button', { name: '下一步' }).tap();

const hoursOf = (...totals: number[]): NonNullable<Holder['years']> =>
  Object.fromEntries(totals.map((total, index) => [String(2023 + index), { total }]));

const told = (years: NonNullable<Holder['years']>) => async (page: Page) => {
  await judgeOn(page, AS_OF);
  await tellByTouch(page, knownTo({ ...HOLDER, years }));
};

const registered = async (page: Page) => {
  const facts = { certificate: 'constructor-2', specialties: '2', compulsory: '60', elective: '30' };
  await tellByTouch(page, knownTo({ region: '贵州', facts }));
};

/** How to come to each state, and what shows that it was reached. */
const STATES: Readonly<Record<string, [reach: (page: Page) => Promise<unknown>, sign: string]>> = {
  empty: [async () => {}, '[data-outcome=incomplete]'],
  'nothing chosen': [onward, '.kit-error:visible'],
  'no hours': [
    async (page) => {
      await comeToYears(page);
      await onward(page);
    },
    '.kit-error:visible',
  ],
  'a year that is hardly meant': [
    async (page) => {
      await comeToYears(page);
      await rowFields(page, '年度').first().fill('2020');
      await rowFields(page, '学时').first().fill('20');
      await onward(page);
    },
    '.kit-doubt',
  ],
  'in progress': [told(hoursOf(32, 32, 10)), '[data-outcome=in-progress]'],
  short: [told(hoursOf(31, 33, 32)), '[data-outcome=short]'],
  retrain: [told(hoursOf(0, 0, 0)), '[data-outcome=retrain]'],
  'a registration period': [registered, '[data-outcome=in-progress]'],
};

for (const [state, [reach, sign]] of Object.entries(STATES)) {
  test(`axe finds nothing in either scheme, ${state}`, LONG, async ({ page }) => {
    await visit(page, '/hours/');
    await reach(page);
    await expect(page.locator(sign)).toBeVisible();
    for (const each of await page.locator('.kit-twin summary').all()) await each.tap();
    await expectNoAxeFindingsInBothSchemes(page);
  });
}

test('a screen reader hears each year as a group with its fields', LONG, async ({ page }) => {
  await comeToYears(page, '2024-06-01');
  await expect(questions(page)).toMatchAriaSnapshot(`
    - heading "各年度学时" [level=3]
    - group "第1行 2023年":
      - paragraph: 写4位年份，例如2023。
      - textbox "年度": "2023"
      - paragraph: 这一年学了多少；没学写0。
      - textbox "学时"
      - button "删去第1行"
    - group "第2行 2024年":
      - paragraph: 写4位年份，例如2023。
      - textbox "年度": "2024"
      - paragraph: 这一年学了多少；没学写0。
      - textbox "学时"
      - button "删去第2行"
    - button "加一年"
    - button "下一步"
  `);
});

test(
  'a screen reader hears the answer, the years as a table, and what two years make together',
  LONG,
  async ({ page }) => {
    await visit(page, '/hours/');
    await told(hoursOf(31, 33, 10))(page);
    await expect(page.getByRole('status')).toHaveText(/^有年份没学满2023年没有学满。/u);
    await page.getByText('用表格看').tap();
    await expect(page.getByRole('table', { name: /^各年度学时/ })).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row "年度 学时 要求 还差 状态"
      - rowgroup:
        - row "2023年 学时 31 要求 32 还差 1 状态 没有学满"
        - row "2024年 学时 33 要求 32 还差 不差 状态 学满了"
        - row "2025年 学时 10 要求 32 还差 22 状态 还没有学满"
  `);
    await expect(page.getByRole('table', { name: /^相邻2年合计/ })).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row "年度 合计 结果"
      - rowgroup:
        - row "2023年、2024年 64学时 够了"
        - row "2024年、2025年 43学时 还差21学时"
  `);
  },
);

for (const width of [320, 360, 768, 1280]) {
  test(`nothing sticks out at ${width} px, and targets are large enough`, LONG, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const measure = async (state: string) => {
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, state).toBeLessThanOrEqual(0);
      const low = await page
        .locator('#hours :is(button, summary, a, input:not([type=radio]), select, label:has(input)):visible')
        .evaluateAll((all) =>
          all.filter((each) => each.getBoundingClientRect().height < 47.5).map((each) => each.textContent),
        );
      expect(low, state).toEqual([]);
    };
    await comeToYears(page);
    await measure('rows');
    await rowFields(page, '学时').first().fill('0');
    await onward(page);
    await measure('answer');
  });
}

test('the day to learn by is handed over for the calendar, with its clause', LONG, async ({ page }) => {
  await visit(page, '/hours/');
  await tellByTouch(page, knownTo({ ...HOLDER, years: hoursOf(32, 32, 32, 10) }));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '加入日历' }).tap();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  const unfolded = text.replace(/\r\n[ \t]/gu, '');
  expect(unfolded).toContain(`DTSTART;VALUE=DATE:${new Date().getFullYear()}1231`);
  expect(unfolded).toContain('每年应参加不少于32学时的继续教育');
});
