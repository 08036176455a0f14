import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions } from '../site/support/browser.ts';
import { builtPages } from '../site/support/built-pages.ts';
import { phone } from '../site/support/phone.ts';
import { startWidgets, type Weight, weighing, withoutFurtherWidgets } from '../site/support/weighing.ts';
import type { Line } from './results.ts';
import { servedSite } from './served-site.ts';

/** Bytes with gzip, requests, bytes of scripts. */
type Goal = Pick<Weight, 'total' | 'requests' | 'js'>;

const NOTICE = '/notices/guizhou-2023-conversion/';
const GOALS = {
  plain: { total: 10_000, requests: 3, js: 2_000 },
  compare: { total: 14_000, requests: 3, js: 2_000 },
  task: { total: 35_000, requests: 9, js: 18_000 },
  beforeScrolling: { total: 17_000, requests: 9, js: 18_000 },
  firstWidget: { total: 33_000, requests: 9, js: 18_000 },
  furtherWidget: 5_000,
};

/** What a page is to come to; of some nothing was set. */
function goalOf(path: string): Goal | undefined {
  if (/^\/(?:roster|phone-change|search)\//.test(path)) return undefined;
  if (path === '/compare/') return GOALS.compare;
  return /^\/(?:check|hours|registration|offices)\//.test(path) ? GOALS.task : GOALS.plain;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const weighed = ({ total, requests, js }: Goal): string => `${kB(total)} in ${requests}, scripts ${kB(js)}`;

function weightLine(what: string, weight: Weight, goal: Goal | undefined): Line {
  if (!goal) return { what, ours: weighed(weight) };
  const holds = weight.total <= goal.total && weight.requests <= goal.requests && weight.js <= goal.js;
  return { what, ours: weighed(weight), goal: weighed(goal), holds };
}

/** Opens a page on a phone that has seen nothing of the site yet, and does something there before it is weighed. */
async function weightOf(browser: Browser, url: string, work: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const weigh = weighing(page, url);
    await page.goto(url);
    await work(page);
    return await weigh();
  } finally {
    await context.close();
  }
}

/** What every page weighs with its widgets, and a notice before anybody scrolls and with more and more widgets. */
export async function measure(): Promise<Line[]> {
  const { origin, end } = await servedSite();
  const browser = await chromium.launch((await browserOptions()).launchOptions);
  try {
    const lines: Line[] = [];
    for (const path of builtPages().filter((each) => !/^\/notices\/./.test(each))) {
      lines.push(weightLine(path, await weightOf(browser, origin + path, startWidgets), goalOf(path)));
    }
    let further = 0;
    const before = await weightOf(browser, origin + NOTICE, () => Promise.resolve());
    const first = await weightOf(browser, origin + NOTICE, async (page) => {
      further = await withoutFurtherWidgets(page);
      await startWidgets(page);
    });
    const all = await weightOf(browser, origin + NOTICE, startWidgets);
    const each = (all.total - first.total) / further;
    const what = `${NOTICE}: each of its ${further} further widgets`;
    return [
      ...lines,
      weightLine(`${NOTICE} before scrolling`, before, GOALS.beforeScrolling),
      weightLine(`${NOTICE} with its first widget`, first, GOALS.firstWidget),
      { what, ours: kB(each), goal: kB(GOALS.furtherWidget), holds: each <= GOALS.furtherWidget },
    ];
  } finally {
    await browser.close();
    end();
  }
}
