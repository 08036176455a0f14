import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserOptions } from '../site/support/browser.ts';
import { csvOf, GRID, isDay } from '../widgets/roster/clean.ts';
import { workbook } from '../widgets/roster/workbook.ts';
import { type Line, type Options, shown, timed } from './results.ts';
import { servedSite } from './served-site.ts';

const ROWS = 20_000;
/** Milliseconds between asking for a file and having found it, in which the worker starts: fewer than any person needs. */
const LOOKING_FOR_A_FILE = 1000;
const LONG = { timeout: 120_000 };

/** Clean rows again and again under other names and with other days, no two alike. */
function rows(): string[][] {
  const [headers = [], ...people] = GRID;
  const varied = (cell: string, at: number) =>
    isDay(cell) ? new Date(Date.parse(cell) - at * 86_400_000).toISOString().slice(0, 10) : cell;
  const row = (at: number) => (people[at % people.length] ?? []).map((cell) => varied(cell, at % 1400));
  return [[...headers], ...Array.from({ length: ROWS }, (_, at) => row(at).with(0, `人员${at}`))];
}

type Times = Partial<Record<'given' | 'columns' | 'clicked' | 'answers' | 'longest', number>>;

/** Notes in the page when a file is given, columns shown, the button clicked and answers shown, and its thread's longest task since. */
function noteTimes(): void {
  const times: Times = {};
  Object.assign(window, { times });
  const note = (name: keyof Times) => {
    times[name] ??= performance.now();
  };
  addEventListener('change', () => note('given'), true);
  addEventListener('submit', () => note('clicked'), true);
  new MutationObserver(() => {
    if (document.querySelector('[data-stage=columns]')) note('columns');
    if (document.querySelector('[data-line]')) note('answers');
  }).observe(document, { subtree: true, childList: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (times.given !== undefined) times.longest = Math.max(times.longest ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** Gives a list to the page in a new browser, by its path: the driver would put bytes into the page by a long task of its own. */
async function run(origin: string, file: string) {
  const browser = await chromium.launch((await browserOptions()).launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(noteTimes);
    await page.goto(`${origin}/roster/`);
    await page.locator('[data-island=Roster][data-started]').waitFor();
    const choosing = page.waitForEvent('filechooser');
    await page.locator('#roster-file').click();
    const chooser = await choosing;
    await page.waitForTimeout(LOOKING_FOR_A_FILE);
    await chooser.setFiles(file);
    await page.locator('[data-stage=columns]').waitFor(LONG);
    await page.getByRole('button', { name: '开始判断' }).click();
    await page.locator('[data-line]').first().waitFor(LONG);
    const exporting = await timed(async () => {
      const handed = page.waitForEvent('download', LONG);
      await page.getByRole('button', { name: '下载结果（.xlsx）' }).click();
      await handed;
    });
    const times = await page.evaluate(() => (window as unknown as { times: Times }).times);
    const { given = 0, columns = 0, clicked = 0, answers = 0, longest = 0 } = times;
    return { reading: columns - given, answering: answers - clicked, exporting, longest };
  } finally {
    await browser.close();
  }
}

/** How fast a list of 20,000 rows is read, answered and handed out again, as CSV and as a workbook. */
export async function measure({ runs }: Options): Promise<Line[]> {
  const grid = rows();
  const lists = { csv: csvOf(grid), xlsx: workbook([{ name: '名单', rows: grid }]) };
  const folder = mkdtempSync(join(tmpdir(), 'roster-'));
  const { origin, end } = await servedSite();
  try {
    const lines: Line[] = [];
    for (const [form, bytes] of Object.entries(lists)) {
      const file = join(folder, `list.${form}`);
      writeFileSync(file, bytes);
      const all: Awaited<ReturnType<typeof run>>[] = [];
      while (all.length < runs) all.push(await run(origin, file));
      const of = (name: keyof (typeof all)[number]) => all.map((one) => one[name]);
      const timesOf = [of('reading'), of('answering'), of('exporting')];
      const rates = timesOf.map((times) => shown(times.map((ms) => (ROWS * 1000) / ms)));
      const add = (what: string, ours: string) =>
        lines.push({ what: `${ROWS} rows, .${form}: ${what}`, ours });
      add('rows a second read; answered; handed out as .xlsx', rates.join('; '));
      add('longest task of the page in ms (0: none over 50)', shown(of('longest')));
    }
    return lines;
  } finally {
    end();
    rmSync(folder, { recursive: true, force: true });
  }
}
