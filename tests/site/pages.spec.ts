import { builtPages, expect, expectNoAxeFindings, test } from './support/test.ts';

for (const path of builtPages()) {
  test.describe(path, () => {
    test('stands on its own', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('body')).toContainText('非官方');
      await expect(page.locator('body'), 'Markdown that did not take').not.toContainText('**');
      const policy = page.locator('meta[http-equiv="content-security-policy" i]');
      await expect(policy).toHaveAttribute('content', /default-src 'none'/);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, 'no sideways scrolling').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await expectNoAxeFindings(page);
      });
    }

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('its text is there', async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('h1')).toBeVisible();
        const text = await page.locator('main').innerText();
        expect(text.replace(/\s/g, '').length, 'characters in main').toBeGreaterThan(40);
      });
    });
  });
}
