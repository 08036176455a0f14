import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The text of a built file by its address: `/rss.xml`. */
export function publishedText(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** A built JSON file by its address. */
export function publishedJson<T>(path: string): T {
  return JSON.parse(publishedText(path)) as T;
}

/** Whether an address of the site, whole or from its root, leads to a built file. */
export function isPublished(address: string): boolean {
  const { pathname } = new URL(address, 'http://localhost');
  return existsSync(join(dist, pathname, pathname.endsWith('/') ? 'index.html' : ''));
}
