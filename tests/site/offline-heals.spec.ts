import type { Page } from '@playwright/test';
import { LONG, longAfter } from './support/long.ts';
import { expect, test, visitAndKeep } from './support/own-site.ts';

/** Takes what is kept of one file, or of all. */
async function lose(page: Page, path: string, how: 'lost' | 'all lost'): Promise<void> {
  await page.evaluate(
    async ([wanted, what]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const requests = await cache.keys();
        const hit = requests.filter(({ url }) => what === 'all lost' || new URL(url).pathname === wanted);
        for (const request of hit) await cache.delete(request);
      }
    },
    [path, how] as const,
  );
}

for (const [at, how] of (['lost', 'all lost'] as const).entries()) {
  test(
    `a page that is ${how} from what is kept comes from the network, and is kept again`,
    longAfter(1, at),
    async ({ page, site }) => {
      await visitAndKeep(page);
      await lose(page, '/check/', how);
      await page.goto('/check/');
      await expect(page.locator('footer')).toContainText('非官方网站');
      await expect(page.locator('[data-island]:not([data-started])')).toHaveCount(0);
      await site.cut();
      await page.goto('/check/');
      await expect(page.locator('footer')).toContainText('非官方网站');
      await expect(page.locator('[data-island]:not([data-started])')).toHaveCount(0);
    },
  );
}

test(
  'where the host has gone on to another version, a lost page comes from there',
  LONG,
  async ({ page, site }) => {
    await visitAndKeep(page);
    await lose(page, '/privacy/', 'lost');
    site.change('privacy/index.html', '<h1>隐私</h1>', '<h1>隐私（新）</h1>');
    await page.goto('/privacy/');
    await expect(page.locator('h1')).toHaveText('隐私（新）');
  },
);

test(
  'a first visit that breaks off leaves the site as it is, and the next one goes on',
  LONG,
  async ({ page, site }) => {
    site.change('sw.js', '/questions/', '/questionz/');
    await page.goto('/');
    const begun = () =>
      page.evaluate(async () => {
        const registrations = await navigator.serviceWorker.getRegistrations();
        return { caches: (await caches.keys()).length, registrations: registrations.length };
      });
    const givenUp = () => expect.poll(begun).toEqual({ caches: 1, registrations: 0 });
    await givenUp();
    await page.goto('/check/');
    await expect(page.locator('[data-island]:not([data-started])')).toHaveCount(0);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await givenUp();
    site.change('sw.js', '/questionz/', '/questions/');
    await visitAndKeep(page);
    await site.cut();
    await page.goto('/questions/');
    await expect(page.locator('h1')).toBeVisible();
  },
);
