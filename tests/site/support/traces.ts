import type { BrowserContext, Page } from '@playwright/test';

/** Everything that leaves a page or stays behind it, as text, in the order in which it came. */
export class Traces {
  readonly sent: string[] = [];
  readonly said: string[] = [];

  constructor(context: BrowserContext) {
    context.on('request', (request) => {
      // What stands behind the # of a copied link is never sent.
      const [address = ''] = request.url().split('#');
      this.sent.push(
        [
          request.method(),
          decodeURIComponent(address),
          request.postData() ?? '',
          JSON.stringify(request.headers()),
        ].join(' '),
      );
    });
    context.on('console', (message) => this.said.push(message.text()));
  }
}

/** What the browser keeps of a page's site, and what stands over the page. */
export async function keptBy(
  page: Page,
): Promise<{ place: string; storage: unknown[]; cached: [string, string][] }> {
  const kept = await page.evaluate(async () => {
    const cached: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push([request.url, (await (await cache.match(request))?.text()) ?? '']);
    }
    const databases = await indexedDB.databases();
    return {
      place: [location.href, document.title, window.name, JSON.stringify(history.state)].join(' '),
      storage: [
        ...Object.entries(localStorage),
        ...Object.entries(sessionStorage),
        ...databases,
        document.cookie,
      ],
      cached,
    };
  });
  const cookies = await page.context().cookies();
  return { ...kept, storage: [...kept.storage.filter((each) => each !== ''), ...cookies] };
}
