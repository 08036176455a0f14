import type { Page, Request, Response } from '@playwright/test';
import { gzipBytes } from './built-pages.ts';
import { isOwn } from './own.ts';

const KINDS = { document: 'html', stylesheet: 'css', script: 'js' } as const;

/** What a page has fetched so far, in bytes as sent with gzip; the icon and the service worker's own fetches aside. */
export interface Weight {
  requests: number;
  /** Requests to other hosts. */
  foreign: number;
  html: number;
  css: number;
  js: number;
  /** Data. */
  other: number;
  total: number;
}

function isCounted(response: Response): boolean {
  const request = response.request();
  return !request.serviceWorker() && !/\.(?:svg|webmanifest)$/.test(new URL(request.url()).pathname);
}

/** Until nothing has been fetched for a while: what loads late counts too, and no element tells when it has. */
async function quiet(page: Page, pending: ReadonlySet<Request>): Promise<void> {
  for (let calm = 0; calm < 4; calm = pending.size === 0 ? calm + 1 : 0) await page.waitForTimeout(100);
}

/** Weighs what a page fetches from now on. @returns what it comes to, each time it is asked, once the network is quiet */
export function weighing(page: Page, baseURL: string | undefined): () => Promise<Weight> {
  const responses: Response[] = [];
  const pending = new Set<Request>();
  for (const event of ['request', 'requestfinished', 'requestfailed', 'response'] as const)
    page.removeAllListeners(event);
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  page.on('response', (response) => {
    if (isCounted(response)) responses.push(response);
  });
  return async () => {
    await quiet(page, pending);
    const weight = { requests: responses.length, foreign: 0, html: 0, css: 0, js: 0, other: 0, total: 0 };
    for (const response of responses) {
      const type = response.request().resourceType();
      const kind = type in KINDS ? KINDS[type as keyof typeof KINDS] : 'other';
      const bytes = gzipBytes(await response.body());
      weight[kind] += bytes;
      weight.total += bytes;
      if (!isOwn(response.url(), baseURL)) weight.foreign += 1;
    }
    return weight;
  };
}

/** How deep the page's elements are nested, how many there are, and how many hold words of their own. */
export function shapeOf(page: Page): Promise<{ depth: number; elements: number; worded: number }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const depthOf = (element: Element | null): number => (element ? 1 + depthOf(element.parentElement) : 0);
    const isWorded = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return {
      depth: Math.max(...all.map(depthOf)),
      elements: all.length,
      worded: all.filter(isWorded).length,
    };
  });
}

/** Brings every widget of the page to sight, one after the other, until it runs. */
export async function startWidgets(page: Page): Promise<void> {
  for (const island of await page.locator('[data-island]').all()) {
    await island.scrollIntoViewIfNeeded();
    await island.and(page.locator('[data-started]')).waitFor({ state: 'attached' });
  }
}

/** Takes every widget but the first out of a page. @returns how many that were */
export function withoutFurtherWidgets(page: Page): Promise<number> {
  return page.locator('[data-island]').evaluateAll((all) => {
    for (const island of all.slice(1)) island.remove();
    return all.length - 1;
  });
}
