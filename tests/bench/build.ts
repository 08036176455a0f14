import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startDev, untilSays } from '../dev-server.ts';
import { copyProject } from '../project-copy.ts';
import { multiply } from './notices.ts';
import { bareAstro } from './peers.ts';
import { type Line, median, type Options, shown, timed } from './results.ts';

const GOALS = { ratio: 1.5, editMs: 1000 };
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const OURS = ['--import', './src/tools/environment.mjs'];
/** Said by our build before it packs: what bare Astro has no like of is left out beside it. */
const PACKING = 'files for use without network';
/** Runs in the watched process: ends it once it has said enough, and says at the end what it took. */
const TELLING = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
if (isMainThread) {
  const { stdout, env } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (text, ...more) => {
    if (env.ENOUGH && String(text).includes(env.ENOUGH)) process.exit();
    return write(text, ...more);
  };
  process.on('exit', () => write('TOOK ' + JSON.stringify(process.resourceUsage())));
}`;

/** What a process took: seconds; those that the processor computed for it, lengthened little by a busy machine; its most memory in MB. */
type Taken = Record<'seconds' | 'computed' | 'peak', number>;

/** Runs Node in a folder, to its end or until it says what is enough. @throws Error with what it said, when it does not end well */
async function watched(cwd: string, words: readonly string[], enough = ''): Promise<Taken> {
  const since = performance.now();
  const settings = { cwd, env: { ...process.env, ENOUGH: enough }, maxBuffer: 1e9 };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', TELLING, ...words], settings);
  const took = JSON.parse(/TOOK (\{.*\})/.exec(stdout)?.[1] ?? '{}') as NodeJS.ResourceUsage;
  return {
    seconds: (performance.now() - since) / 1000,
    computed: (took.userCPUTime + took.systemCPUTime) / 1_000_000,
    peak: took.maxRSS / 1024,
  };
}

const written = ({ seconds, computed, peak }: Taken): string =>
  `${seconds.toFixed(1)} s (${computed.toFixed(1)} s of processor), ${Math.round(peak)} MB`;

/** Edits a notice of a project while `npm run dev` runs, until each time its page, fetched anew, says so. */
async function editLine(root: string, many: number, id: string): Promise<Line> {
  const { url, end } = await startDev(root);
  const file = join(root, 'content/notices', id, 'notice.mdx');
  const text = readFileSync(file, 'utf8');
  const page = `${url}/notices/${id}/`;
  try {
    const first = await timed(() => untilSays(page, '</html>'));
    const edits: number[] = [];
    for (let edit = 1; edit <= 5; edit += 1) {
      const says = `改了${'又'.repeat(edit)}一次。`;
      const time = timed(() => untilSays(page, says));
      writeFileSync(file, text.replace('<Guide>\n\n', `<Guide>\n\n${says}`));
      edits.push(await time);
    }
    return {
      what: `${many} notices: from saving an edit of one until its page in npm run dev says so`,
      ours: `${shown(edits)} ms; the first page after ${(first / 1000).toFixed(1)} s`,
      goal: `${GOALS.editMs} ms`,
      holds: median(edits) <= GOALS.editMs,
    };
  } finally {
    end();
  }
}

/** A project with so many notices: a build of it, beside bare Astro where notices were generated. */
async function buildLine(root: string, many: number, isGenerated: boolean): Promise<Line> {
  const check = await watched(root, [...OURS, 'src/tools/check-content.ts']);
  const own = await watched(root, [...OURS, ASTRO, 'build'], isGenerated ? PACKING : undefined);
  const ours = `${written(own)}; content check alone ${check.seconds.toFixed(1)} s`;
  console.log(`${many} notices: ${ours}`);
  if (!isGenerated) return { what: `${many} notices, the site as it is, with packed twins`, ours };
  const bare = await watched(bareAstro(root), [ASTRO, 'build']);
  const [ratio, memory] = [own.computed / bare.computed, own.peak / bare.peak];
  return {
    what: `${many} notices: time, most memory, packed twins apart; beside bare Astro with their texts as MDX`,
    ours: `${ours}; ${ratio.toFixed(2)} × the processor, ${memory.toFixed(2)} × the memory`,
    peer: written(bare),
    goal: `${GOALS.ratio} ×`,
    holds: ratio <= GOALS.ratio && memory <= GOALS.ratio,
  };
}

/** What cold builds take: of the site as it is and of more and more generated notices; and what an edit among the most takes. */
export async function measure({ notices }: Options): Promise<Line[]> {
  const lines: Line[] = [];
  for (const wanted of notices) {
    const root = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      copyProject(root);
      const ids = multiply(root, wanted);
      lines.push(await buildLine(root, ids.length, wanted > 0));
      if (wanted === Math.max(...notices)) lines.push(await editLine(root, ids.length, ids[0] ?? ''));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return lines;
}
