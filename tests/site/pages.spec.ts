import { LONG, longUnlessKind } from './support/long.ts';
import { builtPages, expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

for (const path of builtPages())
  test(
    `${path} stands on its own, and axe finds nothing in either scheme`,
    longUnlessKind(path),
    async ({ page }) => {
      await page.goto(path);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect.soft(page.locator('h1')).toHaveCount(1);
      await expect.soft(page.locator('body')).toContainText('非官方');
      await expect.soft(page.locator('body'), 'Markdown that did not take').not.toContainText('**');
      const policy = page.locator('meta[http-equiv="content-security-policy" i]');
      await expect.soft(policy).toHaveAttribute('content', /default-src 'none'/);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, 'no sideways scrolling').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      await expectNoAxeFindingsInBothSchemes(page);
    },
  );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text of every page is there', LONG, async ({ page }) => {
    for (const path of builtPages()) {
      await page.goto(path);
      await expect.soft(page.locator('h1'), path).toBeVisible();
      const text = await page.locator('main').innerText();
      expect.soft(text.replace(/\s/g, '').length, `characters in main of ${path}`).toBeGreaterThan(40);
    }
  });
});
