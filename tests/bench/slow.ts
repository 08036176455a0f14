import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions } from '../site/support/browser.ts';
import { phone } from '../site/support/phone.ts';
import { type Line, median, type Options, shown } from './results.ts';
import { servedSite } from './served-site.ts';

/** What is done on a page, of which the last tap, key or paste counts. */
interface Deed {
  work: (page: Page) => Promise<void>;
  /** How often slower than this machine's the phone's processor is. */
  slower: number;
  goalMs: number;
}

declare global {
  interface Window {
    /** Of each tap or key, in their order, the milliseconds to the frame that shows what comes of it. */
    interactions: Record<number, number>;
    /** The same of the last input, to the last frame that it changed. */
    lastShown: number;
  }
}

/** Goes on to the answer: says 不知道 where that can be said, else what is offered first. */
async function answerAll(page: Page): Promise<void> {
  const onward = (name: string) => page.locator('.kit-onward').getByRole('button', { name });
  const offered = page.locator('.kit-questions input[type=radio]:visible').first();
  for (let screens = 0; screens < 20 && (await page.locator('.kit-questions').isVisible()); screens += 1) {
    if (screens > 0 && (await onward('不知道').isVisible())) await onward('不知道').tap();
    else {
      if (await offered.isVisible()) await offered.tap();
      await onward('下一步').tap();
    }
  }
}

const TASK = { slower: 6, goalMs: 50 };
const DEEDS: Readonly<Record<string, Deed>> = {
  '/check/': { ...TASK, work: answerAll },
  '/hours/': { ...TASK, work: answerAll },
  '/registration/': {
    ...TASK,
    work: async (page) => {
      await page.getByLabel('有效期').first().fill('2027年2月17日');
      await answerAll(page);
    },
  },
  '/offices/': {
    ...TASK,
    work: async (page) => {
      await page.getByLabel('地名、单位或电话').tap();
      await page.keyboard.type('guiyang');
    },
  },
  '/search/': {
    slower: 4,
    goalMs: 100,
    work: async (page) => {
      await page.getByLabel('找什么').focus();
      await page.keyboard.insertText('继续教育学时');
    },
  },
};

/** Runs in the page, before everything else. */
function note(): void {
  window.interactions = {};
  let since = 0;
  const noteInput = (event: Event) => {
    since = event.timeStamp;
  };
  addEventListener('input', noteInput, true);
  const noteFrame = () => {
    window.lastShown = performance.now() - since;
  };
  const changed = new MutationObserver(() => requestAnimationFrame(() => setTimeout(noteFrame)));
  changed.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId: id } of list.getEntries() as PerformanceEventTiming[])
      if (id > 0) window.interactions[id] = Math.max(window.interactions[id] ?? 0, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Milliseconds from the last thing done to the frame that shows what comes of it. */
async function lastMs(browser: Browser, url: string, { work, slower }: Deed): Promise<number> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await page.addInitScript(note);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(url, { waitUntil: 'networkidle' });
    await work(page);
    await page.waitForTimeout(500);
    return await page.evaluate(() => Object.values(window.interactions).at(-1) ?? window.lastShown);
  } finally {
    await context.close();
  }
}

/** How long the answer of a task and the search's first query take on a slow phone. */
export async function measure({ runs }: Options): Promise<Line[]> {
  const { origin, end } = await servedSite();
  const browser = await chromium.launch((await browserOptions()).launchOptions);
  const found = Object.entries(DEEDS).map(([path, deed]) => ({ path, deed, times: [] as number[] }));
  try {
    for (let round = 1; round <= runs; round += 1) {
      console.log(`round ${round} of ${runs}`);
      for (const { path, deed, times } of found) times.push(await lastMs(browser, origin + path, deed));
    }
  } finally {
    await browser.close();
    end();
  }
  return found.map(({ path, deed: { slower, goalMs }, times }) => ({
    what: `${path}, processor ${slower} × slower: from the last tap, key or paste to the frame with the answer`,
    ours: `${shown(times)} ms`,
    goal: `${goalMs} ms`,
    holds: median(times) <= goalMs,
  }));
}
