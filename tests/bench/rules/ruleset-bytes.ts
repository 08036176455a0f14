import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Ruleset } from '../../../src/rules/index.ts';
import { thousands } from '../measure.ts';
import type { Line } from '../results.ts';

const DIST = 'dist';

/** What a notice's page gives to its widgets. */
interface Given {
  rules: { notices: readonly { rules: Ruleset }[] };
}

/** How many bytes the rules weigh that a notice's page gives to its widgets. @throws where the page gives none */
function rulesetBytes(file: string): number {
  const { rules } = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Given;
  const rulesets = rules.notices.map((notice) => notice.rules);
  if (rulesets.length === 0) throw new Error(`${file} gives no rules`);
  return gzipSync(JSON.stringify(rulesets), { level: 9 }).length;
}

/** How heavy each notice's rules are on its page. */
export function rulesetLines(most: number): Line[] {
  const files = existsSync(DIST) ? globSync('notices/*/widgets.json', { cwd: DIST }).sort() : [];
  if (files.length === 0)
    return [{ what: 'rulesets on their pages', ours: 'not measured: npm run build first' }];
  return files.map((file): Line => {
    const bytes = rulesetBytes(file);
    return {
      what: `${dirname(file).split(/[\\/]/).at(-1)}: its rules on its page, gzip`,
      ours: `${thousands(bytes)} B`,
      goal: `${thousands(most)} B`,
      holds: bytes <= most,
    };
  });
}
