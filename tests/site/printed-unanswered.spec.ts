import { visit } from './support/journey.ts';
import { expect, test } from './support/test.ts';

const TASKS = ['/check/', '/hours/', '/registration/'];

for (const path of TASKS) {
  test(`${path} printed before any answer shows the rules, and not the form`, async ({ page }) => {
    await visit(page, path);
    await expect(page.locator('.no-js-only')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.kit-form')).toBeHidden();
    await expect(page.locator('.no-js-only table').first()).toBeVisible();
    await expect(page.getByText('JavaScript')).toBeHidden();
  });
}

test('/check/ printed with its answer shows the answer, and not the rules', async ({ page }) => {
  await visit(page, '/check/');
  await page.getByLabel('贵州', { exact: true }).tap();
  await page.getByRole('button', { name: '下一步' }).tap();
  await expect(page.locator('.kit-card')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.kit-card')).toBeVisible();
  await expect(page.getByText(/^依据：.*打印日期：/)).toBeVisible();
  await expect(page.locator('.no-js-only')).toBeHidden();
});
