import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtPages, expect, test } from './support/test.ts';

const html = (path: string) =>
  readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8').replaceAll('&amp;', '&');

interface Page {
  ids: Set<string>;
  links: { href: string; tag: string }[];
}

function read(path: string): Page {
  const source = html(path);
  return {
    ids: new Set([...source.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')),
    links: [...source.matchAll(/<a\s[^>]*?href="([^"]*)"[^>]*>/g)].map(([tag, href]) => ({
      tag,
      href: href ?? '',
    })),
  };
}

const paths = builtPages();
const pages = new Map(paths.map((path) => [path, read(path)]));
const isOutward = (href: string) => /^[a-z]+:/.test(href);

function exists(path: string): boolean {
  if (pages.has(path)) return true;
  const file = `dist${decodeURIComponent(path)}`;
  return existsSync(file) && statSync(file).isFile();
}

/** Links of a page that lead into the site: where to, and to which place there. */
const inward = (from: string) =>
  (pages.get(from)?.links ?? [])
    .filter(({ href }) => !isOutward(href))
    .map(({ href }) => {
      const [path = '', anchor] = href.split('#');
      return { href, path: path === '' ? from : path, anchor };
    });

test('every link within the site leads to a page and to a place that is there', () => {
  const broken = paths.flatMap((from) =>
    inward(from).flatMap(({ href, path, anchor }) => {
      if (!exists(path)) return [`${from}: ${href}: no such page`];
      const there =
        anchor === undefined || anchor.includes('?') || pages.get(path)?.ids.has(anchor) !== false;
      return there ? [] : [`${from}: ${href}: no such place`];
    }),
  );
  expect(broken).toEqual([]);
});

test('from any page every other is reached in three steps', () => {
  const next = (from: string) =>
    inward(from)
      .map(({ path }) => path)
      .filter((path) => pages.has(path));
  const far = paths.flatMap((from) => {
    let reached = new Set([from]);
    for (let step = 0; step < 3; step += 1) reached = new Set([...reached, ...[...reached].flatMap(next)]);
    return paths.filter((to) => to !== '/404.html' && !reached.has(to)).map((to) => `${from} → ${to}`);
  });
  expect(far).toEqual([]);
});

test('addresses outside are those that the notices print, and are marked', () => {
  const printed = paths
    .filter((path) => /^\/notices\/[^/]+\/$/.test(path))
    .map((path) => readFileSync(`dist${path}source.txt`, 'utf8').replace(/\s+/gu, ''))
    .join();
  const outward = paths.flatMap((from) =>
    (pages.get(from)?.links ?? [])
      .filter(({ href }) => /^https?:/.test(href))
      .map((link) => ({ from, ...link })),
  );
  expect(outward.length).toBeGreaterThan(0);
  const strange = outward.filter(
    ({ href }) => !printed.includes(href.replace(/^https?:\/\//, '').replace(/\/$/, '')),
  );
  expect(strange.map(({ from, href }) => `${from}: ${href}`)).toEqual([]);
  const unmarked = outward.filter(({ tag }) => !/rel="[^"]*noopener[^"]*noreferrer/.test(tag));
  expect([...new Set(unmarked.map(({ from, tag }) => `${from}: ${tag}`))]).toEqual([]);
});
