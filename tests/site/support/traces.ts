import type { Page } from '@playwright/test';

/** Text as a person would read it: percent signs resolved, wherever they can be. */
export function readable(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/** What the browser keeps of a page's site and of the visit, and what stands over the page. */
export async function keptBy(
  page: Page,
): Promise<{ place: string; visit: string; storage: unknown[]; cached: [url: string, body: string][] }> {
  const kept = await page.evaluate(async () => {
    const cached: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push([request.url, (await (await cache.match(request))?.text()) ?? '']);
    }
    const databases = await indexedDB.databases();
    return {
      place: [location.href, document.title, window.name].join(' '),
      visit: JSON.stringify(history.state),
      storage: [...Object.entries(localStorage), ...Object.entries(sessionStorage), ...databases],
      cached,
    };
  });
  const cookies = await page.context().cookies();
  return { ...kept, storage: [...kept.storage, ...cookies] };
}
