import { LONG } from './support/long.ts';
import { expect, test, visitAndKeep } from './support/own-site.ts';

/** To keep the whole site takes as long as the machine is busy. */
const KEPT = { timeout: 25_000 };

const SAVES_DATA = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })';
const NO_SERVICE_WORKERS = 'delete Navigator.prototype.serviceWorker';

test(
  'where the reader saves data nothing is kept until asked for, and is then kept up',
  LONG,
  async ({ page, site }) => {
    await page.addInitScript(SAVES_DATA);
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await page.evaluate(async () => await caches.keys())).toEqual([]);
    await page.getByRole('link', { name: '离线使用' }).tap();
    const way = page.locator('[data-activated]');
    await expect(way).toContainText('现在还没有存');
    await way.getByRole('button', { name: '存到本机' }).tap();
    await expect(way).toContainText('已经存好了', KEPT);
    await expect(way.getByRole('button')).toBeHidden();
    await site.cut();
    await page.goto('/check/');
    await expect(page).toHaveTitle(/能不能换证/);
  },
);

test('otherwise the page says that it is kept already', async ({ page }) => {
  await visitAndKeep(page, '/about/');
  // As it comes, and as it is found by whoever comes again.
  for (const _visit of [1, 2]) {
    await expect(page.locator('[data-activated]')).toContainText('已经存好了');
    await expect(page.getByRole('button', { name: '存到本机' })).toBeHidden();
    await page.reload();
  }
});

test('where it cannot be kept the reader can ask again', LONG, async ({ page, site }) => {
  test.slow();
  await page.addInitScript(SAVES_DATA);
  await page.goto('/about/');
  await expect(page.locator('[data-activated]')).toContainText('现在还没有存');
  await site.cut();
  await page.getByRole('button', { name: '存到本机' }).tap();
  await expect(page.locator('[data-activated]')).toContainText('没有存成');
  await site.serve();
  await page.getByRole('button', { name: '存到本机' }).tap();
  await expect(page.locator('[data-activated]')).toContainText('已经存好了', KEPT);
});

test('browsers without service workers show the same site', async ({ page }) => {
  await page.addInitScript(NO_SERVICE_WORKERS);
  await page.goto('/check/');
  await expect(page.locator('[data-island]:not([data-started])')).toHaveCount(0);
  await page.goto('/about/');
  await expect(page.locator('[data-activated]')).toContainText('不能把网页存下来');
  await expect(page.getByRole('button', { name: '存到本机' })).toBeHidden();
});
