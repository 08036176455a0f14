import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './files.ts';

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
