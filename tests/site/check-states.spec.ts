import type { Page } from '@playwright/test';
import { type Facts, judgeOn, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const AS_OF = '2023-06-01';
const PERSON: Facts = {
  place: 'guizhou-2023-conversion',
  certificate: 'site-post',
  issuer: 'guizhou-dohurd',
  issuedOn: '2017-06-01',
  sex: 'male',
};

const born = (birthDate: string) => async (page: Page) => {
  await judgeOn(page, AS_OF);
  await tellByTouch(page, { ...PERSON, birthDate });
};

const onward = (page: Page) => page.getByRole('button', { name: '下一步' }).tap();

async function atBirthDate(page: Page, text: string): Promise<void> {
  await born('1985-06-15')(page);
  await page.getByRole('button', { name: '修改出生日期' }).tap();
  await page.getByLabel('出生日期', { exact: true }).fill(text);
  await onward(page);
}

/** How to come to each state, and what shows that it was reached. */
const STATES: Readonly<Record<string, [reach: (page: Page) => Promise<unknown>, sign: string]>> = {
  empty: [async () => {}, '[data-outcome=incomplete]'],
  'nothing chosen': [onward, '.kit-error:visible'],
  closed: [
    async (page) => {
      await page.getByLabel('贵州', { exact: true }).tap();
      await onward(page);
    },
    '[data-outcome=closed]',
  ],
  'a day that does not exist': [(page) => atBirthDate(page, '2023-02-30'), '.kit-error:visible'],
  'a day that is hardly meant': [(page) => atBirthDate(page, '2099-01-01'), '.kit-doubt'],
  eligible: [born('1962-12-31'), '[data-outcome=eligible]'],
  unclear: [born('1962-12-30'), '[data-outcome=unclear]'],
  'out of scope': [born('1961-12-30'), '[data-outcome=out-of-scope]'],
};

for (const [state, [reach, sign]] of Object.entries(STATES)) {
  test(`axe finds nothing in either scheme, ${state}`, LONG, async ({ page }) => {
    await visit(page, '/check/');
    await reach(page);
    await expect(page.locator(sign)).toBeVisible();
    await expectNoAxeFindingsInBothSchemes(page);
  });
}

test('a screen reader hears each question with its hint and its choices', async ({ page }) => {
  await visit(page, '/check/');
  await judgeOn(page, AS_OF);
  await expect(page.locator('.kit-questions')).toMatchAriaSnapshot(`
    - group "发证地区":
      - paragraph: 看公章上的省，不是您现在上班的地方。
      - radio "贵州"
      - radio "吉林"
      - radio "海南"
      - radio "其他省份"
    - button "下一步"
  `);
  await expect(page.getByRole('group', { name: '发证地区' })).toHaveAccessibleDescription(
    '看公章上的省，不是您现在上班的地方。',
  );
});

test('hours done are told under one name, in all and of them the professional ones', async ({ page }) => {
  await visit(page, '/check/');
  await judgeOn(page, '2020-11-01');
  await tellByTouch(page, { place: 'hainan-2020-135', certificate: 'enterprise-post' });
  const hours = page.getByRole('group', { name: '已完成学时', exact: true });
  await expect(hours.getByLabel('换证学时', { exact: true })).toBeVisible();
  await expect(hours.getByLabel('换证专业学时', { exact: true })).toBeVisible();
});

test('a screen reader hears the day, the verdict, and every reason with its quoted words', async ({
  page,
}) => {
  await visit(page, '/check/');
  await born('1961-12-30')(page);
  await expect(page.getByRole('status')).toHaveText(
    /^现在不能换了.*当时（2023年6月1日）：1条不符合：年龄。$/u,
  );
  await expect(page.locator('.kit-card')).toMatchAriaSnapshot(`
    - heading /^今天（.+）和当时（2023年6月1日）$/ [level=3]
    - status:
      - paragraph:
        - strong: 现在不能换了
      - paragraph:
        - strong: 能不能换证
    - heading "当时您符合吗？" [level=4]
    - list:
      - listitem:
        - strong: 不符合
        - paragraph: /周岁|年龄/
        - list:
          - listitem:
            - link /男性年龄不超过60岁.*看原文：一/
  `);
});

test('a link to the answer is copied, opens the same answer, and leaves no trace in the address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/check/');
  await born('1962-12-30')(page);
  const says = await page.getByRole('status').innerText();
  await page.getByRole('button', { name: '复制结果链接' }).tap();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/check/#check?');
  expect(new URL(link).search).toBe('');

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('status')).toContainText('两种理解');
  expect(await other.getByRole('status').innerText()).toBe(says);
  expect(new URL(other.url()).hash).toBe('');
  const kept = await other.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toMatch(/1962|site-post/);
});

test('a link whose rules have changed since says so', async ({ page }) => {
  await page.goto('/check/#check?asOf=2023-06-01&rules=0&place=guizhou-2023-conversion&birthDate=x&end=1');
  await expect(page.locator('.kit-news')).toHaveCount(2);
  await expect(page.locator('.kit-news').first()).toContainText('出生日期');
});

test.describe('inside WeChat', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116 Mobile MicroMessenger/8.0',
  });

  test('printing says to open the page in a browser', async ({ page }) => {
    await visit(page, '/check/');
    await born('1962-12-30')(page);
    await page.getByRole('button', { name: '打印' }).tap();
    await expect(page.getByText('选择在浏览器中打开')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules of every exchange stand in the place of the questions', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('.kit-widget')).toBeHidden();
    const tables = page.locator('.no-js-only table');
    expect(await tables.count()).toBeGreaterThan(8);
    for (const says of ['男性年龄不超过60岁', '逾期“原证书”自动作废', '2015年-2018年', '延迟到2021年9月30日'])
      await expect(page.locator('.no-js-only').getByText(says).first()).toBeVisible();
  });
});
