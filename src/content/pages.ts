import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pageFaults } from './checks/markup.ts';
import { parseMdx, readFrontmatter } from './mdx.ts';
import type { Problem } from './problem.ts';
import { readText } from './text.ts';

export const PAGES = 'content/pages';

/** Schema of the frontmatter of a page of prose. */
export const pageMetadata = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });

function readPage(file: string): { problems: Problem[] } {
  const problems: Problem[] = [];
  const mdx = readText(file, problems);
  if (mdx === undefined) return { problems };
  const body = parseMdx(file, mdx, problems);
  const faults = body ? pageFaults(body).map((fault) => ({ file, ...fault })) : [];
  return { problems: [...problems, ...readFrontmatter(file, mdx, pageMetadata).problems, ...faults] };
}

/** Problems of the site's own pages of prose, one report for each page. */
export function readPages(folder: string): { problems: Problem[] }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name))
    .map(readPage);
}
