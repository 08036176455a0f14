import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './files.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * A page with a policy that allows what stands in it, and nothing that stands in other pages.
 * @param html a built page, its policy in a meta element; one without is left as it is
 */
function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(INLINE)].flatMap(([, , text]) => text || []);
  const own = new Set(inline.map(hashOf));
  return html.replace(POLICY, (policy) =>
    policy.replaceAll(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}

/** Astro lists every inline style and script of the site, and its own, in the policy of every page: leaves each page its own. */
export function narrowPolicies(dist: string): void {
  for (const page of builtFiles(dist).filter((file) => file.endsWith('.html'))) {
    const path = join(dist, page);
    writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
  }
}
