import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './files.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const textsOf = (html: string, element: RegExp) => [...html.matchAll(element)].map(([, text = '']) => text);

/**
 * A page with a policy that allows what stands in it, and nothing that stands in other pages; its styles without the
 * lines that bundling leaves around them, and without those in which nothing else stands.
 * @param html a built page, its policy in a meta element; one without is left as it is
 */
function withOwnHashes(html: string): string {
  const scripts = textsOf(html, SCRIPT).map((text) => [hashOf(text), text] as const);
  const styles = textsOf(html, STYLE).map((text) => [hashOf(text), text.trim()] as const);
  const own = new Map([...scripts, ...styles].filter(([, text]) => text !== ''));
  return html
    .replaceAll(STYLE, (_, text: string) => (text.trim() ? `<style>${text.trim()}</style>` : ''))
    .replace(POLICY, (policy) =>
      policy.replaceAll(/ 'sha256-([^']+)'/g, (_, hash: string) => {
        const text = own.get(hash);
        return text === undefined ? '' : ` 'sha256-${hashOf(text)}'`;
      }),
    );
}

/** Astro lists every inline style and script of the site, and its own, in the policy of every page: leaves each page its own. */
export function narrowPolicies(dist: string): void {
  for (const page of builtFiles(dist).filter((file) => file.endsWith('.html'))) {
    const path = join(dist, page);
    writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
  }
}
