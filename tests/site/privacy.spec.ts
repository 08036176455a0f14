import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../src/publish/files.ts';
import { builtPages } from './support/built-pages.ts';
import { FINISHED } from './support/finished-tasks.ts';
import { longAfter } from './support/long.ts';
import { test as base, expect, visitAndKeep } from './support/own-site.ts';
import { keptBy, readable } from './support/traces.ts';

const test = base.extend<{ said: string[]; asked: string[] }>({
  /** Every request that a page made, whether the network or the service worker answered it. */
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      // What stands behind the # is never sent.
      const [address = ''] = request.url().split('#');
      asked.push(
        `${request.method()} ${address} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
      );
    });
    await use(asked);
  },
  /** Whatever stands in the console. */
  said: async ({ context }, use) => {
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    await use(said);
  },
});

const TYPED = FINISHED.flatMap(({ typed }) => typed);

/** What was typed and stands in a text. */
const found = (text: string) => TYPED.filter((typed) => readable(text).includes(typed));

test('what these tests type stands nowhere on the site', () => {
  const files = builtFiles('dist').filter((file) => /\.(?:html|json|js|md|txt|xml)$/.test(file));
  for (const file of files) expect(found(readFileSync(join('dist', file), 'utf8')), file).toEqual([]);
});

test('no page asks another host, sets a cookie or keeps anything but the site itself', async ({
  page,
  site,
  asked,
  said,
}) => {
  test.slow();
  await visitAndKeep(page);
  for (const path of builtPages()) await page.goto(path);
  const { storage, cached } = await keptBy(page);
  expect(storage).toEqual([]);
  const own = builtFiles('dist').map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
  expect(own).toEqual(expect.arrayContaining(cached.map(([url]) => new URL(url).pathname)));
  expect([...asked, ...site.received].filter((each) => !each.startsWith('GET '))).toEqual([]);
  expect(said).toEqual([]);
});

for (const [at, { name, kept, finish }] of FINISHED.entries()) {
  test(
    `${name}: nothing typed is sent, kept beyond the visit, logged, or shown in address or title`,
    longAfter(1, at),
    async ({ page, site, asked, said }) => {
      await visitAndKeep(page);
      await finish(page);
      const { place, visit, storage, cached } = await keptBy(page);
      expect(found(place)).toEqual([]);
      if (!kept) expect(found(visit)).toEqual([]);
      expect(storage).toEqual([]);
      for (const [url, body] of cached) expect(found(url + body), url).toEqual([]);
      // Leaving is when pages like to send something.
      await page.goto('/about/', { waitUntil: 'networkidle' });
      const after = await keptBy(page);
      expect(found(after.place + after.visit)).toEqual([]);
      expect(after.storage).toEqual([]);
      const requests = [...asked, ...site.received];
      expect(requests.filter((each) => found(each).length > 0)).toEqual([]);
      expect(requests.filter((each) => !each.startsWith('GET '))).toEqual([]);
      expect(said).toEqual([]);
    },
  );
}

test('the link that a person copies carries facts behind the #, and they leave the address when it opens', async ({
  page,
  context,
  asked,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [check] = FINISHED;
  await check?.finish(page);
  await page.locator('#check').getByRole('button', { name: '复制结果链接' }).tap();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [sent = '', told = ''] = link.split('#');
  expect(found(sent)).toEqual([]);
  expect(found(told)).toEqual(check?.typed);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('[data-outcome=eligible]').first()).toBeVisible();
  expect(found(page.url())).toEqual([]);
  expect([...asked, ...site.received].filter((each) => found(each).length > 0)).toEqual([]);
});
