import type { Page } from '@playwright/test';
import { judgeOn, visit } from './support/journey.ts';
import { AS_OF, PAGE } from './support/registration-journey.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const onward = (page: Page) => page.getByRole('button', { name: '下一步' }).tap();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const summary = (page: Page) => page.locator('.kit-errors');

test.beforeEach(async ({ page }) => {
  await visit(page, PAGE);
  await judgeOn(page, AS_OF);
});

test('one wrong field takes the focus, and what to mend stands beside it in sight', async ({ page }) => {
  await field(page, '资格证书签发日期').fill('2017年');
  await onward(page);
  await expect(field(page, '资格证书签发日期')).toBeFocused();
  const says = '只写了2017年，差一天结果就不同，请补上月和日。';
  await expect(field(page, '资格证书签发日期')).toHaveAccessibleDescription(new RegExp(says));
  await expect(page.getByText(says)).toBeInViewport();
  await expect(summary(page)).toHaveCount(0);
});

test('of several wrong fields a summary says all, each a link to its field', async ({ page }) => {
  await field(page, '注册有效期至').fill('2026-02-30');
  await field(page, '纸质证书有效期至').fill('不记得');
  await onward(page);
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText('有2处要改');
  await summary(page)
    .getByRole('link', { name: /纸质证书有效期至/ })
    .tap();
  await expect(field(page, '纸质证书有效期至')).toBeFocused();
});

test('where one of several dates is enough and none is filled in, that is said over all of them', async ({
  page,
}) => {
  await onward(page);
  const said = page.locator('.kit-error:visible');
  await expect(said).toHaveText('要改：请至少填一项。');
  await expect(page.locator('[data-focus=errors]')).toBeFocused();
  await expect(said).toBeInViewport();
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  await expect(summary(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(field(page, '注册有效期至')).toBeFocused();
});
