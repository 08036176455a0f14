import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './files.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/**
 * The content security policy that all built pages carry, with what only a header can say: who may frame them.
 * @throws Error where a page has none, or another than the rest
 */
export function sitePolicy(dist: string): string {
  const pages = builtFiles(dist).filter((file) => file.endsWith('.html'));
  const policies = new Map(
    pages.map((page) => [META.exec(readFileSync(join(dist, page), 'utf8'))?.[1] ?? '', page]),
  );
  const [policy = '', ...others] = policies.keys();
  if (policy === '' || others.length > 0)
    throw new Error(`One policy is to hold for all pages; ${[...policies.values()].join(' and ')} differ.`);
  return `${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`;
}
