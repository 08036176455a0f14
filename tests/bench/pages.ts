import { chromium } from '@playwright/test';
import { browserOptions } from '../site/support/browser.ts';
import { freePort } from '../site/support/port.ts';
import { loaded } from './peers.ts';
import { type Line, median, type Options, shown } from './results.ts';
import { servedSite } from './served-site.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const ID = 'guizhou-2023-conversion';
const TASKS = ['/check/', '/hours/', '/registration/', '/offices/', '/phone-change/', '/roster/', '/search/'];
const PATHS = ['/', '/notices/', `/notices/${ID}/`, ...TASKS, '/questions/', '/compare/', `/rules/${ID}/`];

interface Report {
  categories: Readonly<Record<string, { score: number | null }>>;
  audits: Readonly<Record<string, { numericValue?: number }>>;
}
interface Lighthouse {
  default: (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
}

/** Lighthouse as it is out of the box (a phone, network and processor simulated), in a browser of its own. */
async function audit(lighthouse: Lighthouse, url: string): Promise<Report> {
  const { launchOptions = {} } = await browserOptions();
  const port = Number(await freePort());
  const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    const result = await lighthouse.default(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

function pageLine(path: string, reports: readonly Report[]): Line {
  const scores = CATEGORIES.map((name) =>
    median(reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))),
  );
  const figures = (name: string) => reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN);
  const shifts = figures('cumulative-layout-shift');
  const paint = figures('largest-contentful-paint').map((ms) => ms / 1000);
  return {
    what: path,
    ours: `${scores.join(', ')}; LCP ${shown(paint, 2)} s; CLS ${shown(shifts, 3)}`,
    goal: '100, 100, 100, 100; CLS 0',
    holds: scores.every((score) => score === 100) && median(shifts) === 0,
  };
}

/** What Lighthouse says of every kind of page. */
export async function measure({ runs }: Options): Promise<Line[]> {
  const lighthouse = (await loaded('lighthouse', VERSION)) as Lighthouse;
  const { origin, end } = await servedSite();
  const found = new Map<string, Report[]>(PATHS.map((path) => [path, []]));
  try {
    for (let round = 1; round <= runs; round += 1) {
      console.log(`round ${round} of ${runs}`);
      for (const [path, reports] of found) reports.push(await audit(lighthouse, origin + path));
    }
  } finally {
    end();
  }
  const lines = [...found].map(([path, reports]) => pageLine(path, reports));
  return [{ what: 'measured with', ours: `Lighthouse ${VERSION}; ${runs} runs` }, ...lines];
}
