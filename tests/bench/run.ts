/**
 * `npm run bench` measures every part and writes RESULTS.md; `npm run bench -- rules slow` those alone.
 * `--runs 3`: how often a page is opened. `--notices 10,100`: how many notices are built, 0 for the site as it is.
 */
import { parseArgs } from 'node:util';
import { type Line, type Options, writeResults } from './results.ts';

type Part = { measure: (options: Options) => Promise<Line[]> };

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  rules: () => import('./rules.ts'),
  slow: () => import('./slow.ts'),
  weight: () => import('./weight.ts'),
  pages: () => import('./pages.ts'),
  roster: () => import('./roster.ts'),
  build: () => import('./build.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    notices: { type: 'string', default: '0,10,100,1000' },
  },
});
const options = { runs: Number(values.runs), notices: values.notices.split(',').map(Number) };
const isUnclear = ![options.runs, ...options.notices].every(Number.isInteger) || options.runs < 1;
if (isUnclear || positionals.some((name) => !Object.hasOwn(PARTS, name))) {
  console.error(`npm run bench -- [${Object.keys(PARTS).join('] [')}] [--runs 5] [--notices 0,10,100,1000]`);
  process.exit(1);
}

for (const [name, load] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  try {
    writeResults(name, await (await load()).measure(options));
  } catch (error) {
    console.error(`${name} is not measured:`, error);
    process.exitCode = 1;
  }
}
