/**
 * `npm run bench`: measures every part, each in a process of its own; `npm run bench -- rules pages` those alone.
 * What may be said besides stands in options.ts.
 */
import { spawnSync } from 'node:child_process';
import { asked, flags } from './options.ts';
import { type Line, writeResults } from './results.ts';

interface Part {
  measure: () => Promise<Line[]>;
}

/** The parts, in the order of the table, and what each takes on two quiet cores. */
const PARTS = {
  rules: { minutes: 2, load: () => import('./rules/index.ts') },
  slow: { minutes: 5, load: () => import('./slow/index.ts') },
  weight: { minutes: 4, load: () => import('./weight/index.ts') },
  pages: { minutes: 20, load: () => import('./lighthouse/index.ts') },
  build: { minutes: 10, load: () => import('./build/index.ts') },
} satisfies Record<string, { minutes: number; load: () => Promise<Part> }>;

type Name = keyof typeof PARTS;

const isName = (text: string): text is Name => Object.hasOwn(PARTS, text);
const unknown = asked.filter((each) => !isName(each));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}

async function measure(name: Name): Promise<void> {
  console.log(`\n── ${name} (about ${PARTS[name].minutes} min) ──`);
  const { measure } = await PARTS[name].load();
  writeResults(name, await measure());
}

/** Again, for one part: nothing that another part left in memory slows it down. */
function alone(name: Name): boolean {
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? '', name, ...flags],
    {
      stdio: 'inherit',
    },
  );
  return status === 0;
}

const [only] = asked;
if (asked.length === 1 && only !== undefined && isName(only)) await measure(only);
else {
  const names = (asked.length > 0 ? asked : Object.keys(PARTS)).filter(isName);
  const failed = names.filter((name) => !alone(name));
  if (failed.length > 0) console.error(`\nNot measured: ${failed.join(', ')}`);
  process.exitCode = failed.length;
}
