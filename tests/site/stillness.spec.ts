import type { Page } from '@playwright/test';
import { longAfter } from './support/long.ts';
import { builtPages, expect, test } from './support/test.ts';

declare global {
  interface Window {
    /** What has moved without being asked to, and by how much. */
    moved: string[];
  }
}

/** Notes from the beginning what moves on a page. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const what = entry.sources.map(({ node }) => (node as Element | null)?.className || node?.nodeName);
        window.moved.push(`${what.join(', ')}: ${entry.value.toFixed(4)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Opens a page whose scripts arrive only when it has been painted without them. */
async function openBeforeScripts(page: Page, path: string): Promise<void> {
  let letGo = () => {};
  const painted = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/_astro\/[^/]+\.js$/, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  letGo();
  await page.waitForLoadState('load');
}

const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Widgets of which something is in sight have started. */
async function expectStarted(page: Page): Promise<void> {
  for (const island of await page.locator('[data-island]').all()) {
    const top = (await island.boundingBox())?.y ?? 0;
    if (top < (page.viewportSize()?.height ?? 0)) await expect(island).toHaveAttribute('data-started');
  }
}

for (const [at, path] of builtPages().entries()) {
  test(`nothing moves on ${path} when its scripts arrive`, longAfter(3, at), async ({ page }) => {
    await watch(page);
    await openBeforeScripts(page, path);
    await expectStarted(page);
    await frames(page);
    expect(await page.evaluate(() => window.moved)).toEqual([]);
  });
}
