import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Paths of all built files relative to the build folder, sorted, with forward slashes: `check/index.html`. */
export function builtFiles(dist: string): string[] {
  return globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\/+/, ''))
    .sort();
}

/** The address at which hosts serve a built file; an index.html by its folder. */
export function addressOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
/** What bundling leaves of styles that were moved to a file. */
const EMPTY = /<style>\s*<\/style>/g;

/**
 * Removes from each page's CSP the hashes of inline styles and scripts that it does not contain. Astro lists the whole
 * site's hashes in every page, about 650 bytes compressed.
 */
export function narrowPolicies(dist: string): void {
  for (const page of builtFiles(dist).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(dist, page), 'utf8').replaceAll(EMPTY, '');
    const texts = [...html.matchAll(INLINE)].map(([, , text = '']) => text).filter((text) => text !== '');
    const own = texts.map((text) => createHash('sha256').update(text).digest('base64'));
    const narrowed = html.replace(POLICY, (policy) =>
      policy.replaceAll(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.includes(hash) ? source : '')),
    );
    writeFileSync(join(dist, page), narrowed);
  }
}

/** Images are already compressed, and only hosts read `_headers`. */
const TEXT = /\.(?:css|html|js|json|md|svg|txt|xml)$/;
/** Compressing less than about one network packet gains nothing. */
const SMALLEST = 1000;

const packers = [
  { ending: 'br', pack: (bytes: Buffer) => promisify(brotliCompress)(bytes) },
  { ending: 'gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/** Writes brotli and gzip versions of each text file, so that hosts need not compress on each request. */
export async function writeTwins(dist: string): Promise<void> {
  for (const file of builtFiles(dist).filter((name) => TEXT.test(name))) {
    const path = join(dist, file);
    const bytes = await readFile(path);
    if (bytes.length < SMALLEST) continue;
    await Promise.all(
      packers.map(async ({ ending, pack }) => await writeFile(`${path}.${ending}`, await pack(bytes))),
    );
  }
}
