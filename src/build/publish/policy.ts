import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './files.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** Adds the sources of a page's policy to those known, by directive. */
function gather(known: Map<string, Set<string>>, policy: string): void {
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name) known.set(name, new Set([...(known.get(name) ?? []), ...sources]));
  }
}

/**
 * The content security policy that holds for all built pages: it allows what one of them allows itself in its meta element,
 * and says what only a header can: who may frame them.
 * @throws Error where a page has none
 */
export function sitePolicy(dist: string): string {
  const directives = new Map<string, Set<string>>();
  for (const page of builtFiles(dist).filter((file) => file.endsWith('.html'))) {
    const policy = META.exec(readFileSync(join(dist, page), 'utf8'))?.[1];
    if (!policy) throw new Error(`${page} has no policy.`);
    gather(directives, policy);
  }
  const all = [...directives].map(([name, sources]) => [name, ...sources].join(' '));
  return `${all.join(';')}; frame-ancestors 'none'`;
}
