import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LONG } from './support/long.ts';
import { expect, type OwnSite, test, visitAndKeep } from './support/own-site.ts';

test.use({
  expectedConsole: [
    [/status of 404/, /^Failed to load resource: net::ERR_/, /dynamically imported module/, /bad-precaching/],
    { scope: 'test' },
  ],
});

const NO_SERVICE_WORKERS = 'delete Navigator.prototype.serviceWorker';
const OLD = '<h1>隐私</h1>';
const NEW = '<h1>隐私（新）</h1>';
const NOTICE = '/notices/guizhou-2023-conversion/';

/** Takes a script away, as while files are on their way to a host. @returns what puts it back, and how often it was asked for */
function missing(site: OwnSite, name: string) {
  const file = readdirSync(join(site.folder, '_astro')).find((each) => each.startsWith(`${name}.`));
  const path = `/_astro/${file}`;
  site.rename(path, '/lost.js');
  const asked = (end = ' ') => site.received.filter((each) => each.startsWith(`GET ${path}${end}`)).length;
  return { asked, putBack: () => site.rename('/lost.js', path) };
}

/**
 * Serves with a year for each script, as this site did until December 2026. Hosts send these headers with 404s too.
 * @returns what serves with the headers of today again
 */
async function serveAsBefore(site: OwnSite): Promise<() => Promise<void>> {
  const file = join(site.folder, '_headers');
  const today = readFileSync(file, 'utf8');
  const serve = async (headers: string) => {
    writeFileSync(file, headers);
    await site.cut();
    await site.serve();
  };
  await serve('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  return () => serve(today);
}

const task = (page: Page) => page.locator('[data-island]').first();

async function expectBroken(page: Page): Promise<void> {
  await task(page).scrollIntoViewIfNeeded();
  await expect(page.getByText('这个工具没有加载出来').first()).toBeVisible();
}

async function expectAtWork(page: Page): Promise<void> {
  await task(page).scrollIntoViewIfNeeded();
  await expect(task(page)).toHaveAttribute('data-started', '');
}

for (const kept of [false, true]) {
  test.describe(kept ? 'with a service worker' : 'without a service worker', () => {
    test('a script that is missing during one visit is asked for at the next, and the task works', async ({
      page,
      context,
      site,
    }) => {
      if (!kept) await context.addInitScript(NO_SERVICE_WORKERS);
      const { putBack, asked } = missing(site, 'CheckEligibility');
      await page.goto('/check/');
      await expectBroken(page);
      putBack();
      const before = [asked(), asked('?')];
      const next = await context.newPage();
      await next.goto('/check/');
      await expectAtWork(next);
      expect(asked()).toBeGreaterThan(before[0] ?? 0);
      // Under its own address, not as what is tried for the last time.
      expect(asked('?')).toBe(before[1]);
      if (!kept) return;
      await visitAndKeep(next);
      await site.cut();
      await next.goto('/check/');
      await expectAtWork(next);
    });

    test(
      'a browser that was told for a year that a script is missing finds it',
      kept ? {} : LONG,
      async ({ page, context, site }) => {
        if (!kept) await context.addInitScript(NO_SERVICE_WORKERS);
        const serveAsToday = await serveAsBefore(site);
        const { putBack } = missing(site, 'CheckEligibility');
        await page.goto('/check/');
        await expectBroken(page);
        putBack();
        await serveAsToday();
        const next = await context.newPage();
        await next.goto('/check/');
        await expectAtWork(next);
        if (!kept) return;
        await visitAndKeep(next);
        await site.cut();
        await next.goto('/check/');
        await expectAtWork(next);
      },
    );
  });
}

test('a new version of which a script is missing at first comes at a later visit', async ({ page, site }) => {
  await visitAndKeep(page, '/privacy/');
  const first = readdirSync(join(site.folder, '_astro')).find((each) => each.startsWith('calendar-text.'));
  site.change('privacy/index.html', OLD, NEW);
  site.rename(`/_astro/${first}`, '/_astro/calendar-text.new.js');
  await site.publish();
  const { putBack, asked } = missing(site, 'calendar-text');
  await page.goto('/privacy/');
  await expect.poll(asked).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.new-version')).toHaveCount(0);
  putBack();
  await page.goto('/privacy/');
  await page.getByRole('button', { name: '刷新' }).tap();
  await expect(page.locator('h1')).toHaveText('隐私（新）');
});

test('a page that stays open while its version is replaced and comes back has its task again', async ({
  page,
  context,
  site,
}) => {
  await context.addInitScript(NO_SERVICE_WORKERS);
  await page.goto(NOTICE);
  const { putBack, asked } = missing(site, 'CheckEligibility');
  await expectBroken(page);
  putBack();
  const before = asked('?');
  await page.reload();
  await expectAtWork(page);
  expect(asked('?')).toBe(before);
});

test(
  'a version that is withdrawn gives way to the one before, which pages still show',
  LONG,
  async ({ page, context, site }) => {
    await visitAndKeep(page, '/check/');
    site.change('privacy/index.html', OLD, NEW);
    const { putBack } = missing(site, 'CheckEligibility');
    await site.publish();
    const other = await context.newPage();
    await other.goto('/privacy/');
    await other.getByRole('button', { name: '刷新' }).tap();
    await expect(other.locator('h1')).toHaveText('隐私（新）');
    putBack();
    site.change('privacy/index.html', NEW, OLD);
    await site.publish();
    await other.goto('/privacy/');
    await other.getByRole('button', { name: '刷新' }).tap();
    await expect(other.locator('h1')).toHaveText('隐私');
    await other.goto('/check/');
    await expectAtWork(other);
    await page.reload();
    await expectAtWork(page);
  },
);
