import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, builtFiles } from '../../src/build/publish/files.ts';
import { headersFor, readHeadersFile } from '../../src/build/publish/headers-file.ts';
import { documented, servedAsDocumented } from './support/nginx.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ host: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
  host: async ({}, use) => {
    const { url, end } = await servedAsDocumented();
    await use(url);
    await end();
  },
  baseURL: async ({ host }, use) => await use(host),
});

const dist = 'dist';
const rules = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
const files = builtFiles(dist).filter((file) => !/^_(?:headers|nginx)|\.(?:br|gz)$/.test(file));

test('both READMEs document the same configuration', () => {
  expect(documented('README.zh-CN.md')).toBe(documented('README.md'));
});

test('served by the documented configuration every file comes with its headers', async ({ host }) => {
  for (const file of files) {
    const path = addressOf(file);
    const { status, headers } = await fetch(`${host}${path}`, { headers: { 'accept-encoding': 'identity' } });
    expect(status, path).toBe(200);
    const { 'content-type': type, ...others } = headersFor(rules, path);
    for (const [name, value] of Object.entries(others))
      expect(headers.get(name), `${path} ${name}`).toBe(value);
    if (type) expect(headers.get('content-type')?.toLowerCase(), path).toBe(type);
  }
});

test('texts come packed, folders by their index, and what is not there as the page that says so', async ({
  host,
}) => {
  const asked = (path: string) => fetch(`${host}${path}`, { redirect: 'manual' });
  const { headers } = await asked('/check/');
  expect(headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
  expect(headers.get('vary')).toMatch(/^accept-encoding$/i);
  expect((await asked('/check')).headers.get('location')).toBe('/check/');
  const missing = await asked('/notices/nothing/');
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await missing.text()).toContain('打不开这一页');
  for (const path of ['/_headers', '/_nginx/server.conf']) expect((await asked(path)).status, path).toBe(404);
});

test('served so, a task is at work', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.locator('[data-island]')).toHaveAttribute('data-started', '');
});
