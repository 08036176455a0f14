import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { addressOf, builtFiles } from '../../src/publish/files.ts';
import { KEPT_AT_MOST, keptFiles } from '../../src/publish/kept.ts';
import { newestNotices } from '../../src/publish/worker.ts';
import { headersOf } from '../../src/tools/serve.ts';
import { builtHtml, builtPages } from './support/built-pages.ts';

/** What the build leaves beside the pages, as a host finds it. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const bytes = (file: string) => readFileSync(join(dist, file));
const text = (file: string) => bytes(file).toString('utf8');
/** What readers are served: neither packed twins nor what tells hosts how to serve. */
const files = builtFiles(dist).filter((file) => !/\.(?:br|gz)$/.test(file) && file !== '_headers');
const headersFor = headersOf(text('_headers'));

const policyOf = (path: string): string =>
  /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/.exec(builtHtml(path))?.[0] ?? '';

test('the policy of a page begins with nothing, and allows no code but what stands in it and our own', () => {
  for (const path of builtPages()) {
    const policy = policyOf(path);
    expect(policy, path).toMatch(/^default-src 'none';/);
    expect(policy, path).not.toMatch(/unsafe|wasm|\*|https?:|data:|blob:/);
    expect(policy, path).toContain("require-trusted-types-for 'script';trusted-types script-address;");
    const inline = [...builtHtml(path).matchAll(/<(script|style)>/g)];
    expect(policy.match(/'sha256-/g)?.length ?? 0, path).toBeLessThanOrEqual(inline.length);
  }
});

test('scripts that run beside the pages, as workers, may load from nowhere but here', () => {
  const workers = files.filter((file) => /^sw\.js$|^_astro\/worker-/.test(file));
  expect(workers.length).toBe(2);
  for (const file of workers)
    expect(headersFor(addressOf(file))['content-security-policy'], file).toMatch(
      /default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'$/,
    );
});

test('every path gets its headers, each of them once, and is never kept unasked', () => {
  for (const file of files) {
    const headers = headersFor(addressOf(file));
    expect(headers, file).toMatchObject({
      'content-security-policy': expect.stringMatching(/^frame-ancestors 'none'(?:, |$)/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-cache',
    });
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  }
});

test('what is sent of a notice before the connection first waits is its page, of all notices but the longest', () => {
  const FIRST_TEN_PACKETS = 14_600;
  const sent = builtPages()
    .filter((path) => /^\/notices\/.+/.test(path))
    .map((path) => {
      const headers = Object.entries(headersFor(path)).flat().join(': ').length;
      return headers + bytes(`${path.slice(1)}index.html.br`).length;
    })
    .sort((a, b) => a - b);
  expect(sent.length).toBeGreaterThan(3);
  for (const size of sent.slice(0, -1)) expect(size).toBeLessThanOrEqual(FIRST_TEN_PACKETS);
});

test('text names its encoding', () => {
  const plain = files.filter((file) => /\.(?:md|txt)$/.test(file));
  expect(plain.length).toBeGreaterThan(10);
  for (const file of plain)
    expect(headersFor(addressOf(file))['content-type'], file).toMatch(/^text\/\w+; charset=utf-8$/);
});

test('the hosts that read _headers take it whole', () => {
  for (const line of text('_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('every text of some length has packed twins that unpack to it', () => {
  const long = files.filter(
    (file) => /\.(?:css|html|js|json|md|svg|txt|xml)$/.test(file) && bytes(file).length >= 1000,
  );
  expect(long.length).toBeGreaterThan(50);
  for (const file of long) {
    expect(brotliDecompressSync(bytes(`${file}.br`)).equals(bytes(file)), `${file}.br`).toBe(true);
    expect(gunzipSync(bytes(`${file}.gz`)).equals(bytes(file)), `${file}.gz`).toBe(true);
    expect(bytes(`${file}.br`).length, file).toBeLessThanOrEqual(bytes(`${file}.gz`).length);
  }
});

test('every page, script and style is kept for use without network, within the budget', () => {
  const { files: kept, bytes: cost } = keptFiles(dist, newestNotices());
  const addresses = kept.map(({ url }) => url);
  const needed = files.filter((file) => file.endsWith('.html') || file.startsWith('_astro/')).map(addressOf);
  expect(addresses).toEqual(expect.arrayContaining([...needed, '/search-index.json']));
  expect(addresses.filter((url) => /\.(?:br|gz)$/.test(url))).toEqual([]);
  expect(cost).toBeLessThanOrEqual(KEPT_AT_MOST);
  expect(KEPT_AT_MOST).toBeLessThanOrEqual(1_500_000);
  const worker = text('sw.js');
  for (const { url, integrity } of kept) {
    expect(worker, url).toContain(url);
    expect(worker, url).toContain(integrity);
  }
});

test('every page asks to be kept, by a script of its own', () => {
  for (const path of builtPages()) {
    const scripts = [...builtHtml(path).matchAll(/<script type="module" src="\/([^"]+)"/g)];
    const asks = scripts.some(([, file = '']) => /serviceWorker\.register\(/.test(text(file)));
    expect(asks, path).toBe(true);
  }
});

test('nothing in the built files tells in which folder they were built', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
  for (const file of files) {
    expect(text(file).includes(root), file).toBe(false);
    // Astro's own islands carry a hash of it.
    expect(text(file), file).not.toMatch(/<astro-island\b/);
  }
});
