import { clauseTexts } from '../notice/clauses.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { squeeze } from '../text.ts';
import { citedBy } from './citations.ts';

interface Cited {
  quote: string;
  problem: Pick<Problem, 'file' | 'line' | 'where'>;
}

/** Every quote by the notice and clause that it is taken from. */
function quotesByClause(notices: readonly Notice[]): Map<string, Cited[]> {
  const quotes = new Map<string, Cited[]>();
  for (const notice of notices) {
    for (const { cited, at } of citedBy(notice)) {
      const key = `${cited.notice ?? notice.id} ${cited.clause}`;
      quotes.set(key, [...(quotes.get(key) ?? []), { quote: cited.quote, problem: at }]);
    }
  }
  return quotes;
}

/** Quotes of one clause may hold one another but not overlap: each is marked on the page as one stretch of text. */
export function checkOverlaps(notices: readonly Notice[]): Problem[] {
  const quotes = quotesByClause(notices);
  return notices.flatMap(({ id, clauses }) =>
    clauseTexts(clauses).flatMap((clause) => {
      const text = squeeze(clause.text);
      const placed = (quotes.get(`${id} ${clause.id}`) ?? []).flatMap((cited) => {
        const words = squeeze(cited.quote);
        const start = text.indexOf(words);
        return start < 0 ? [] : [{ ...cited, start, end: start + words.length }];
      });
      return placed.flatMap((later) => {
        const cut = placed.find(
          ({ start, end }) => start < later.start && later.start < end && end < later.end,
        );
        if (!cut) return [];
        const says = `${id} 条款 ${clause.id} 的引文“${later.quote}”与“${cut.quote}”交叠，网页上无法分别标出`;
        return [{ ...later.problem, says, fix: '改其中一句，让一句包含另一句，或互不相接' }];
      });
    }),
  );
}
