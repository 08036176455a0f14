import { partAnchor, quoteAnchor } from '../../widgets/kit/citation-link.ts';
import { citedBy } from '../check/citations.ts';
import { addresseesOf } from '../notice/addressees.ts';
import type { Notice } from '../notice/read.ts';
import { squeeze } from '../text.ts';
import { citersOf } from './citers.ts';
import type { Quote } from './ranges.ts';

/**
 * What any notice's rules, contacts, forms or answers cite of this notice, and to whom it is addressed, by the anchor of the
 * clause part that holds the words.
 * @throws Error where no single part holds a quote
 */
export function quotesByClause(notice: Notice, all: readonly Notice[]): Map<string, Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const citing of citersOf(notice.id, all)) {
    const addressees = addresseesOf(citing);
    for (const cited of [...citedBy(citing).map((each) => each.cited), ...(addressees ? [addressees] : [])]) {
      if ((cited.notice ?? citing.id) !== notice.id) continue;
      const part = notice.clauses.find(
        ({ id, text }) => id === cited.clause && squeeze(text).includes(squeeze(cited.quote)),
      );
      if (!part)
        throw new Error(`${notice.id} 条款 ${cited.clause} 没有哪一部分完整含有引文“${cited.quote}”`);
      const anchor = partAnchor(part);
      quotes.set(anchor, [...(quotes.get(anchor) ?? []), { anchor: quoteAnchor(cited), quote: cited.quote }]);
    }
  }
  return quotes;
}
