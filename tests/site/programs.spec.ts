import { readFileSync } from 'node:fs';
import type { Contact, Ruleset } from '../../src/rules/index.ts';
import { builtHtml } from './support/built-pages.ts';
import { isPublished, publishedJson, publishedText } from './support/published-files.ts';
import { builtPages, expect, test } from './support/test.ts';

interface Entry {
  id: string;
  rulesetVersion: string;
  lastChecked: string;
  url: string;
  page: string;
  markdown: string;
}
interface Published {
  metadata: { title: string; number: string | null; lastChecked: string };
  clauses: { id: string; text: string }[];
  rules: Ruleset;
  contacts: Contact[];
}

const entries = () => publishedJson<{ notices: Entry[] }>('/api/v1/index.json').notices;
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

function addressesIn(node: unknown): string[] {
  if (typeof node === 'string') return node.startsWith('/') ? [node] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(addressesIn) : [];
}

function quotesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('quote' in node && typeof node.quote === 'string') return [node.quote];
  return Object.values(node).flatMap(quotesIn);
}

test('the index names every notice with its version, its day and addresses that are there', () => {
  expect(
    entries()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(builtPages().flatMap((path) => /^\/notices\/(.+)\/$/.exec(path)?.[1] ?? []));
  for (const { id, url, rulesetVersion, lastChecked } of entries()) {
    const { metadata, rules } = publishedJson<Published>(url);
    expect([rulesetVersion, lastChecked], id).toEqual([rules.version, metadata.lastChecked]);
  }
  const addresses = addressesIn(publishedJson('/api/v1/index.json'));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !isPublished(address))).toEqual([]);
});

for (const [path, pattern] of [
  ['/llms.txt', /\]\((.*?)\)/g],
  ['/rss.xml', /<(?:link|guid[^>]*)>(.*?)</g],
  ['/robots.txt', /Sitemap: (.*)/g],
  ['/sitemap-index.xml', /<loc>(.*?)</g],
] as const) {
  test(`every address in ${path} is whole and leads to what is there`, () => {
    const found = matches(publishedText(path), pattern);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !URL.canParse(address) || !isPublished(address))).toEqual([]);
  });
}

test('an address of the feed that names a place in a page finds it there', () => {
  const found = matches(publishedText('/rss.xml'), /<guid[^>]*>(.*?)</g).filter((each) => each.includes('#'));
  const versions = entries().map(({ url }) => publishedJson<Published>(url).rules.changes?.length ?? 0);
  expect(found).toHaveLength(versions.reduce((sum, count) => sum + count, 0));
  for (const address of found) {
    const { pathname, hash } = new URL(address);
    expect(builtHtml(pathname), address).toContain(`id="${hash.slice(1)}"`);
  }
});

test('the sitemap lists every page but 404, each at its canonical address with a day', () => {
  const listed = matches(publishedText('/sitemap-0.xml'), /<loc>(.*?)<\/loc><lastmod>/g);
  const canonical = builtPages().flatMap((path) => matches(builtHtml(path), /rel="canonical" href="(.*?)"/g));
  expect(listed.toSorted()).toEqual(canonical.toSorted());
  expect(listed.map((address) => new URL(address).pathname).toSorted()).toEqual(
    builtPages().filter((path) => path !== '/404.html'),
  );
});

test('every page offers the feed and a card whose picture is there', () => {
  const { width, height } = pictureSize();
  for (const path of builtPages()) {
    const html = builtHtml(path);
    expect(html, path).toContain('type="application/rss+xml"');
    if (path === '/404.html') continue;
    const card = (property: string) =>
      matches(html, new RegExp(`property="og:${property}" content="(.*?)"`, 'g'))[0] ?? '';
    expect(isPublished(card('image')), path).toBe(true);
    expect([card('image:width'), card('image:height')], path).toEqual([`${width}`, `${height}`]);
    expect(card('description'), path).toBe(matches(html, /name="description" content="(.*?)"/g)[0]);
    expect(card('title').length, path).toBeGreaterThan(1);
    expect(new URL(card('url')).pathname, path).toBe(path);
  }
});

/** Width and height stand at a fixed place in every PNG. */
function pictureSize(): { width: number; height: number } {
  const picture = readFileSync(new URL('../../dist/card.png', import.meta.url));
  return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}

test('the Markdown twin of a notice holds its clauses word for word, every quote and every telephone', () => {
  for (const { id, url, page, markdown } of entries()) {
    expect(builtHtml(page), id).toContain(`<link rel="alternate" type="text/markdown" href="${markdown}">`);
    const { metadata, clauses, rules, contacts } = publishedJson<Published>(url);
    const text = publishedText(markdown);
    for (const clause of clauses) {
      expect(text, `${id} ${clause.id}`).toContain(`### ${clause.id}（`);
      expect(text, `${id} ${clause.id}`).toContain(`\`\`\`text\n${clause.text}\n\`\`\``);
    }
    const read = text.replace(/\\([\\`*_[\]<>#|~])/g, '$1');
    const wanted = [
      metadata.title,
      metadata.number,
      ...quotesIn(rules),
      ...contacts.map(({ phone }) => phone),
    ];
    for (const words of wanted) expect(read, id).toContain((words ?? '').replace(/\s*\n\s*/g, ' '));
  }
});

test('the page for programs names every field of what it documents, and every schema', async ({ page }) => {
  await page.goto('/api/');
  const named = await page.locator('.endpoint th[scope=row]').allInnerTexts();
  const [first] = entries();
  const files = ['/api/v1/index.json', first?.url ?? ''].map((path) => publishedJson<object>(path));
  for (const field of files.flatMap(Object.keys)) expect(named).toContain(field);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  expect(links).toEqual(
    expect.arrayContaining(addressesIn(publishedJson<{ schemas: object }>('/api/v1/index.json').schemas)),
  );
  expect(links.filter((address) => !address.startsWith('#') && !isPublished(address))).toEqual([]);
});
