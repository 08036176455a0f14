import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** The path of every built file from the folder of the build, sorted, as addresses write it: `check/index.html`. */
export function builtFiles(dist: string): string[] {
  return globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\/+/, ''))
    .sort();
}

/** The address at which a host serves a built file: folders go by their index.html. */
export function addressOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
/** What bundling leaves of styles that stand in a file. */
const EMPTY = /<style>\s*<\/style>/g;

/**
 * Leaves each built page a policy that allows what stands in it: Astro lists every inline style and script of the site, and
 * its own, in every page, which costs a page about 650 bytes, packed.
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

/** Pictures are packed already, and `_headers` is for hosts alone. */
const TEXT = /\.(?:css|html|js|json|md|svg|txt|xml)$/;
/** Under one packet nothing is won. */
const SMALLEST = 1000;

const packers = [
  { ending: 'br', pack: (bytes: Buffer) => promisify(brotliCompress)(bytes) },
  { ending: 'gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/** Puts a brotli and a gzip twin beside each built text, so that no host has to pack it at every request. */
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
