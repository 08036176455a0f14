import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../src/build/publish/files.ts';
import { builtPages } from './support/built-pages.ts';
import { FINISHED } from './support/finished-tasks.ts';
import { expect, test, visitAndKeep } from './support/own-site.ts';
import { keptBy, Traces } from './support/traces.ts';

const TYPED = FINISHED.flatMap(({ typed }) => typed);

/** What was typed and stands in a text. */
const found = (text: string) => TYPED.filter((typed) => text.includes(typed));

test('what these tests type stands nowhere on the site', () => {
  const files = builtFiles('dist').filter((file) => /\.(?:html|json|js|md|txt|xml)$/.test(file));
  for (const file of files) expect(found(readFileSync(join('dist', file), 'utf8')), file).toEqual([]);
});

test('no page asks another host, sets a cookie or keeps anything but the site itself', async ({
  page,
  context,
}) => {
  test.slow();
  const traces = new Traces(context);
  await visitAndKeep(page);
  for (const path of builtPages()) await page.goto(path);
  expect(traces.said).toEqual([]);
  const { storage, cached } = await keptBy(page);
  expect(storage).toEqual([]);
  const own = builtFiles('dist').map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
  expect(own).toEqual(expect.arrayContaining(cached.map(([url]) => new URL(url).pathname)));
});

for (const { name, finish } of FINISHED) {
  test(`${name}: nothing typed is sent, kept, logged, or shown in address or title`, async ({
    page,
    context,
  }) => {
    const traces = new Traces(context);
    await visitAndKeep(page);
    await finish(page);
    const { place, storage, cached } = await keptBy(page);
    expect(found(place)).toEqual([]);
    expect(storage).toEqual([]);
    for (const [url, body] of cached) expect(found(url + body), url).toEqual([]);
    // Leaving is when pages like to send something.
    await page.goto('/about/');
    expect(found(decodeURIComponent(page.url()) + (await page.title()))).toEqual([]);
    expect(traces.sent.filter((each) => found(each).length > 0)).toEqual([]);
    expect(traces.sent.filter((each) => !each.startsWith('GET '))).toEqual([]);
    expect(traces.said).toEqual([]);
    expect((await keptBy(page)).storage).toEqual([]);
  });
}

test('the link that a person copies carries facts behind the #, and they leave the address when it opens', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [check] = FINISHED;
  await check?.finish(page);
  await page.locator('#check').getByRole('button', { name: '复制结果链接' }).tap();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [sent = '', told = ''] = link.split('#');
  expect(found(sent)).toEqual([]);
  expect(found(decodeURIComponent(told))).toEqual(check?.typed);
  const traces = new Traces(context);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('[data-outcome=eligible]').first()).toBeVisible();
  expect(found(decodeURIComponent(page.url()))).toEqual([]);
  expect(traces.sent.filter((each) => found(each).length > 0)).toEqual([]);
});
