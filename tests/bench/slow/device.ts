import type { Browser, Page } from '@playwright/test';
import { phone } from '../../site/support/phone.ts';

/** A slow phone: how often slower its processor is than this machine's, and whether its network is slow 3G. */
export interface Device {
  slower: number;
  slow3g: boolean;
}

/** What a page notes of itself, in milliseconds since it was asked for. */
interface Noted {
  /** Something was typed or chosen. */
  typed?: number;
  /** A widget runs. */
  started?: number;
  /** Of each click or key the time to the frame that shows what comes of it. */
  interactions: Record<number, number>;
  /** Of the last input the time to the last frame that it changed. */
  shown?: number;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** As Chromium's own tools call it slow 3G: 400 kbit/s, 400 ms. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Runs in the page, before everything else. */
function note(): void {
  window.noted = { interactions: {} };
  const { noted } = window;
  let since = 0;
  addEventListener(
    'input',
    ({ timeStamp }) => {
      noted.typed ??= timeStamp;
      since = timeStamp;
      delete noted.shown;
    },
    true,
  );
  new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => attributeName === 'data-started'))
      noted.started ??= performance.now();
    requestAnimationFrame(() =>
      setTimeout(() => {
        noted.shown = performance.now() - since;
      }),
    );
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & {
      interactionId: number;
    })[]) {
      if (interactionId > 0)
        noted.interactions[interactionId] = Math.max(noted.interactions[interactionId] ?? 0, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** A page of a slow phone that notes what happens on it. The service worker's fetches would not be slowed: it is kept away. */
export async function slowPage(browser: Browser, { slower, slow3g }: Device): Promise<Page> {
  const context = await browser.newContext(phone);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.addInitScript(note);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow3g) await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** What the page has noted, once what was last done has been painted. */
export async function notedBy(page: Page): Promise<Noted & { painted: number }> {
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { ...window.noted, painted: paint?.startTime ?? Number.NaN };
  });
}
