import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { thousands } from '../measure.ts';
import type { Line } from '../results.ts';

const DIST = 'dist';
/** What a page gives to its widgets: the notice's ruleset, and the names of documents. */
const DATA = /<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g;

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

/** How much heavier each notice's page is for the rules that it carries: quotes that stand in its text as well weigh next to nothing. */
export function rulesetLines(most: number): Line[] {
  if (!existsSync(DIST))
    return [{ what: 'rulesets on their pages', ours: 'not measured: npm run build first' }];
  return globSync('notices/*/index.html', { cwd: DIST })
    .sort()
    .map((file): Line => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const bytes = gzip(html) - gzip(html.replace(DATA, ''));
      return {
        what: `${file.split('/')[1]}: its rules on its page, gzip`,
        ours: `${thousands(bytes)} B`,
        goal: `${thousands(most)} B`,
        holds: bytes <= most,
      };
    });
}
