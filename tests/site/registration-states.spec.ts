import type { Page } from '@playwright/test';
import { judgeOn, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { AS_OF, PAGE, RENEWING, renewing, tellBeside } from './support/registration-journey.ts';
import { expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

async function typeEnd(page: Page, text: string): Promise<void> {
  await judgeOn(page, AS_OF);
  await page.getByLabel('注册有效期至', { exact: true }).fill(text);
  await page.getByRole('button', { name: '下一步' }).tap();
}

/** How to come to each state, and what shows that it was reached. */
const STATES: Readonly<Record<string, [reach: (page: Page) => Promise<unknown>, sign: string]>> = {
  empty: [async () => {}, '[data-question=applicationChannel]'],
  'nothing filled in': [(page) => page.getByRole('button', { name: '下一步' }).tap(), '.kit-error:visible'],
  'a day that does not exist': [(page) => typeEnd(page, '2026-02-30'), '.kit-error:visible'],
  'a day that is hardly meant': [(page) => typeEnd(page, '2099-01-01'), '.kit-doubt'],
  'a question with an answer beside it': [(page) => typeEnd(page, '2026-12-31'), '[data-outcome=on-time]'],
  'on time': [renewing, '.kit-card [data-outcome=on-time]'],
  'the change-over': [(page) => judgeOn(page, '2023-07-26'), '[data-outcome=none]'],
  'every question at once': [
    async (page) => {
      await judgeOn(page, AS_OF);
      await tellByTouch(page, {
        ...RENEWING,
        approvedOn: '2024-05-10',
        qualificationIssuedOn: '2021-09-15',
        addedObtainedOn: '2021-06-01',
        validUntil: '2025-06-30',
        birthDate: '1961-05-10',
        employer: '其他',
      });
      await tellBeside(page, { specialties: '2', compulsory: '60', elective: '0' });
    },
    '.kit-card [data-question=planPeriodHours]',
  ],
};

for (const [state, [reach, sign]] of Object.entries(STATES)) {
  test(`axe finds nothing in either scheme, ${state}`, LONG, async ({ page }) => {
    await visit(page, PAGE);
    await reach(page);
    await expect(page.locator(sign)).toBeVisible();
    await expectNoAxeFindingsInBothSchemes(page);
  });
}

test('a screen reader hears each date with where it stands and what it answers', async ({ page }) => {
  await visit(page, PAGE);
  await expect(page.locator('.kit-questions')).toMatchAriaSnapshot(`
    - heading "填您手里证件上的日期，知道哪个填哪个" [level=3]
    - textbox "注册有效期至"
    - figure
    - textbox "准予日期"
    - textbox "资格证书签发日期"
    - textbox "增项资格证书取得日期"
    - textbox "纸质证书有效期至"
    - button "下一步"
  `);
  const end = page.getByLabel('注册有效期至', { exact: true });
  await expect(end).toHaveAccessibleDescription(
    /每个专业后面的有效期.*“使用有效期”不要填.*什么时候申请延续/u,
  );
  await page.getByText('使用有效期为什么短得多').tap();
  await expect(page.locator('[data-field=expiresOn] .kit-outside')).toContainText('通知之外');
});

test('a screen reader hears the days in order, today among them', LONG, async ({ page }) => {
  await visit(page, PAGE);
  await renewing(page);
  await expect(page.getByRole('status')).toHaveText(
    /还来得及.*2026年11月30日.*2026年12月1日.*向谁申请由省住房和城乡建设厅统一受理/u,
  );
  await expect(page.locator('[data-details=renewal] .kit-days')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - paragraph:
          - strong: 判断日期
          - time: 2026年6月1日
      - listitem:
        - paragraph:
          - strong: 申请延续：稳妥
          - time: 2026年11月30日
      - listitem:
        - paragraph:
          - strong: 申请延续：另一种理解
          - time: 2026年12月1日
      - listitem:
        - paragraph:
          - strong: 注册有效期至
          - time: 2026年12月31日
      - listitem:
        - paragraph:
          - strong: 满65周岁
          - time: 2050年5月20日
  `);
});
