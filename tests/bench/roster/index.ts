/**
 * How fast a list is: `npm run bench:roster` gives the built site 20,000 rows in Chromium and prints rows a second, the
 * longest task of the page's own thread and the memory of its process. Needs `npm run build`. Times are the page's own:
 * from the file given to its columns shown, and from the click to the first answers shown. The worker starts
 * while a file is looked for, here for a second.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions } from '../../site/support/browser.ts';
import { testPort } from '../../site/support/port.ts';
import { spreadOf, timed } from '../measure.ts';
import { LISTS, ROWS } from './lists.ts';

interface Measured {
  read: number;
  answered: number;
  exported: number;
  longest: number;
  memory: number | undefined;
}

const MEGABYTE = 1_048_576;
/** The middle one counts of times, the worst of tasks and memory. */
const RUNS = 3;

/** Milliseconds between asking for a file and having found it: fewer than any person needs. */
const LOOKING_FOR_A_FILE = 1000;

/** The greatest memory that any process of the browser's pages took so far; Linux tells it. */
async function peakMemory(browser: Browser): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return (Math.max(...peaks) * 1024) / MEGABYTE;
}

/** Notes in the page when a file is given, the button clicked, columns and answers shown. */
function noteTimes(): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  const note = (name: string) => {
    times[name] ??= performance.now();
  };
  addEventListener('change', () => note('given'), true);
  addEventListener('submit', () => note('clicked'), true);
  new MutationObserver(() => {
    if (document.querySelector('[data-stage=columns]')) note('columns');
    if (document.querySelector('[data-line]')) note('answers');
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

const secondsBetween = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([start, end]) => {
      const { times } = window as unknown as { times: Record<string, number> };
      return ((times[end ?? ''] ?? 0) - (times[start ?? ''] ?? 0)) / 1000;
    },
    [from, to],
  );

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/**
 * The longest task of the page's own thread, by the time that it computed: on a busy machine a task that was made to
 * wait would look long by the clock.
 */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const main = new Set(named.map(thread));
  const tasks = traceEvents.filter((event) => /RunTask$/.test(event.name) && main.has(thread(event)));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

async function measure(address: string, file: string): Promise<Measured> {
  const browser = await chromium.launch((await browserOptions()).launchOptions ?? {});
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(noteTimes);
    await page.goto(`${address}/roster/`);
    await page.locator('[data-island=Roster][data-started]').waitFor();
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    const stage = (at: string) => page.locator(`[data-stage=${at}]`).waitFor({ timeout: 120_000 });
    const choosing = page.waitForEvent('filechooser');
    await page.locator('#roster-file').click();
    const chooser = await choosing;
    await page.waitForTimeout(LOOKING_FOR_A_FILE);
    await chooser.setFiles(file);
    await stage('columns');
    await page.getByRole('button', { name: '开始判断' }).click();
    await page.locator('[data-line]').first().waitFor({ timeout: 120_000 });
    const read = await secondsBetween(page, 'given', 'columns');
    const answered = await secondsBetween(page, 'clicked', 'answers');
    const exported = await timed(async () => {
      const handed = page.waitForEvent('download', { timeout: 120_000 });
      await page.getByRole('button', { name: '下载结果（.xlsx）' }).click();
      await handed;
    });
    return {
      read,
      answered,
      exported: exported / 1000,
      longest: longestTask(await browser.stopTracing()),
      memory: await peakMemory(browser),
    };
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'roster-'));
const port = await testPort();
const server = spawn(
  process.execPath,
  ['--import', './src/build/environment.mjs', 'tests/site/support/serve.ts'],
  {
    stdio: 'ignore',
  },
);
const line = (cells: readonly string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(16))).join('');
const rate = (time: number) => `${Math.round(ROWS / time)}/s`;
try {
  const address = `http://localhost:${port}`;
  for (let tries = 0; tries < 50 && !(await fetch(address).catch(() => undefined)); tries += 1)
    await new Promise((done) => setTimeout(done, 200));
  console.log(`${ROWS} rows, 13 columns`);
  console.log(line(['', 'read', 'answered', 'both', '.xlsx out', 'longest task', 'memory']));
  for (const [form, { name, bytes }] of Object.entries(LISTS)) {
    // From a file, as people choose one: the driver would put bytes into the page by a long task of its own.
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(address, file));
    const middle = (of: (run: Measured) => number) => spreadOf(runs.map(of)).median;
    const [read, answered, exported] = [
      middle((run) => run.read),
      middle((run) => run.answered),
      middle((run) => run.exported),
    ];
    const both = middle((run) => run.read + run.answered);
    const longest = Math.max(...runs.map((run) => run.longest));
    const memory = Math.max(...runs.map((run) => run.memory ?? Number.NaN));
    const task = `${Math.round(longest)} ms`;
    const took = Number.isNaN(memory) ? 'not known' : `${Math.round(memory)} MB`;
    console.log(line([form, rate(read), rate(answered), rate(both), rate(exported), task, took]));
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
