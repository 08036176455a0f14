import type { Page } from '@playwright/test';
import { csvOf } from '../widgets/roster/clean.ts';
import { knownTo } from './support/hours-journey.ts';
import { comeToWidgets, type Facts, judgeOn, tellByTouch, visit } from './support/journey.ts';
import { longAfter } from './support/long.ts';
import { PAGE, renewing } from './support/registration-journey.ts';
import { answer, openRoster } from './support/roster.ts';
import { expect, test } from './support/test.ts';

const PROVINCE = '问发证地的省级住房和城乡建设主管部门。';
const CENTRE = '问注册服务中心（通知没有印电话）或当地住房城乡建设局。';

const elsewhere = (path: string, facts: Facts) => async (page: Page) => {
  await visit(page, path);
  await tellByTouch(page, knownTo({ region: '其他省份', facts }));
};

const listed = (rows: string[][]) => async (page: Page) => {
  await openRoster(page);
  await answer(page, { name: '名单.csv', bytes: csvOf(rows) }, '2026-06-01');
  await page.getByRole('button', { name: /^看理由/ }).tap();
  await expect(page.locator('.roster-card .kit-verdict').first()).toBeVisible();
  const contacts = page.locator('.roster-card summary', { hasText: '咨询电话' });
  if (await contacts.count()) await contacts.first().tap();
};

/** How people come to an answer with which no telephone is printed, and whom they are told to ask. */
const UNPRINTED: Readonly<Record<string, [come: (page: Page) => Promise<unknown>, whom: string]>> = {
  'other provinces on /check/': [elsewhere('/check/', {}), PROVINCE],
  'other provinces on /hours/': [elsewhere('/hours/', { certificate: 'site-post-electronic' }), PROVINCE],
  'a registration of other provinces on /hours/': [
    elsewhere('/hours/', { certificate: 'constructor-2' }),
    PROVINCE,
  ],
  'other provinces in a list': [
    listed([
      ['姓名', '发证地区', '证书种类'],
      ['张伟', '其他省份', '二级建造师注册证书'],
    ]),
    PROVINCE,
  ],
  'a registration on /registration/': [
    async (page) => {
      await visit(page, PAGE);
      await renewing(page);
    },
    CENTRE,
  ],
  'a registration on /hours/': [
    async (page) => {
      await visit(page, '/hours/');
      await judgeOn(page, '2026-06-01');
      const facts = { certificate: 'constructor-2', specialties: '1', compulsory: '60', elective: '30' };
      await tellByTouch(page, knownTo({ region: '贵州', facts }));
    },
    CENTRE,
  ],
  'a registration in a list': [
    listed([
      ['姓名', '注册有效期至'],
      ['张伟', '2026-12-31'],
    ]),
    CENTRE,
  ],
};

for (const [at, [what, [come, whom]]] of Object.entries(UNPRINTED).entries()) {
  test(
    `${what}: no telephone is printed, and still there is a way to ask`,
    longAfter(3, at),
    async ({ page }) => {
      await come(page);
      const asked = page.locator('p:visible', { hasText: /^问.*转问。$/u }).first();
      await expect(asked).toHaveText(`${whom}通知之外：也可以拨12345转问。`);
      await expect(asked.getByRole('link', { name: '12345' })).toHaveAttribute('href', 'tel:12345');
    },
  );
}

test('where the notice prints a telephone, nothing else is dialled', async ({ page }) => {
  await page.goto('/check/');
  await comeToWidgets(page);
  await page.getByLabel('贵州', { exact: true }).tap();
  await page.getByRole('button', { name: '下一步' }).tap();
  await expect(page.getByRole('link', { name: /^拨打/ }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: '12345' })).toHaveCount(0);
});
