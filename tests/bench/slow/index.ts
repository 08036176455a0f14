import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from '../../site/support/browser.ts';
import { serve } from '../lighthouse/serve.ts';
import { shown, spreadOf } from '../measure.ts';
import { runs } from '../options.ts';
import type { Line } from '../results.ts';
import { notedBy, slowPage } from './device.ts';
import { plainTaps } from './plain.ts';
import { searchLine } from './search.ts';
import { type SlowTask, TASKS } from './tasks.ts';

const SLOWER = 6;
const ANSWER_MS = 50;

/** One task done once; milliseconds. */
interface Done {
  painted: number;
  typed: number;
  started: number;
  kept: boolean;
  /** From each click or key to the frame that shows what comes of it, the answer's last. */
  interactions: readonly number[];
}

async function doTask(browser: Browser, origin: string, { path, begin, finish }: SlowTask): Promise<Done> {
  const page = await slowPage(browser, { slower: SLOWER, slow3g: true });
  try {
    await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
    const stands = await begin(page);
    await page.locator('[data-started]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const kept = await stands();
    await page.evaluate(() => {
      window.noted.interactions = {};
    });
    await finish(page);
    const { painted, typed = Number.NaN, started = Number.NaN, interactions } = await notedBy(page);
    return { painted, typed, started, kept, interactions: Object.values(interactions) };
  } finally {
    await page.context().close();
  }
}

function taskLines(path: string, done: readonly Done[], plain: readonly number[]): Line[] {
  const early = done.every(({ kept, typed, started }) => kept && typed < started);
  const seconds = (of: (one: Done) => number) => shown(done.map((one) => of(one) / 1000));
  const last = done.map(({ interactions }) => interactions.at(-1) ?? 0);
  const all = done.flatMap(({ interactions }) => interactions);
  return [
    {
      what: `${path} on slow 3G, processor ${SLOWER} × slower: first paint; something typed; the script runs`,
      ours: `${seconds(({ painted }) => painted)} s; ${seconds(({ typed }) => typed)} s; ${seconds(({ started }) => started)} s`,
      goal: 'typed before the script, nothing lost',
      holds: early,
    },
    {
      what: `${path}: from the last click or key to the frame with the answer; all on the way`,
      ours: `${shown(last, 0)} ms; ${shown(all, 0)} ms`,
      peer: `a plain page’s button: ${shown(plain, 0)} ms`,
      goal: `${ANSWER_MS} ms`,
      holds: spreadOf(last).median <= ANSWER_MS,
    },
  ];
}

/** How the tasks do on a slow phone with a slow network, and the search on a slow phone. */
export async function measure(): Promise<Line[]> {
  if (!existsSync('dist/_headers'))
    throw new Error('There is no built site to measure: run "npm run build" first.');
  const { origin, end } = await serve('dist');
  const browser = await chromium.launch((await browserOptions()).launchOptions);
  try {
    const done = new Map<string, Done[]>();
    const plain: number[] = [];
    for (let round = 1; round <= runs; round += 1) {
      for (const task of TASKS) {
        console.log(`round ${round} of ${runs}: ${task.path}`);
        done.set(task.path, [...(done.get(task.path) ?? []), await doTask(browser, origin, task)]);
      }
      plain.push(...(await plainTaps(browser, SLOWER)));
    }
    return [
      { what: 'measured with', ours: `Chromium ${browser.version()}; ${runs} runs` },
      ...[...done].flatMap(([path, each]) => taskLines(path, each, plain)),
      await searchLine(browser, origin),
    ];
  } finally {
    await browser.close();
    end();
  }
}
