import sitemap from '@astrojs/sitemap';
import { readLibrary } from '../content/library.ts';

/** The last check of each notice, by id. */
function checkDays(): Map<string, string> {
  return new Map(readLibrary().map(({ id, metadata }) => [id, metadata.lastChecked]));
}

/** /sitemap-index.xml: all pages but 404, with the day on which their content was last checked. */
export function checkedSitemap() {
  let days: Map<string, string> | undefined;
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: (item) => {
      days ??= checkDays();
      const notice = /^\/(?:notices|rules)\/([^/]+)\/$/.exec(new URL(item.url).pathname)?.[1] ?? '';
      // A page about all notices changes with each of them.
      const lastmod = days.get(notice) ?? [...days.values()].toSorted().at(-1);
      return { ...item, ...(lastmod && { lastmod }) };
    },
  });
}
