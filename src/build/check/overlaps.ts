import { clauseTexts } from '../notice/clauses.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { citersOf } from '../quotes/citers.ts';
import { squeeze } from '../text.ts';
import { whileSame } from '../while-same.ts';
import { type CitedAt, citedBy } from './citations.ts';

/** What any notice cites of this one, by clause. */
function quotesByClause(id: string, all: readonly Notice[]): Map<string, CitedAt[]> {
  const cited = citersOf(id, all).flatMap((citing) =>
    citedBy(citing).filter((each) => (each.cited.notice ?? citing.id) === id),
  );
  return Map.groupBy(cited, (each) => each.cited.clause);
}

const faultsOf = whileSame(
  ({ id, clauses }: Notice, all: readonly Notice[]): Problem[] => {
    const quotes = quotesByClause(id, all);
    return clauseTexts(clauses).flatMap((clause) => {
      const text = squeeze(clause.text);
      const placed = (quotes.get(clause.id) ?? []).flatMap(({ cited: { quote }, at }) => {
        const words = squeeze(quote);
        const start = text.indexOf(words);
        return start < 0 ? [] : [{ quote, at, start, end: start + words.length }];
      });
      return placed.flatMap((later) => {
        const cut = placed.find(
          ({ start, end }) => start < later.start && later.start < end && end < later.end,
        );
        if (!cut) return [];
        const says = `${id} 条款 ${clause.id} 的引文“${later.quote}”与“${cut.quote}”交叠，网页上无法分别标出`;
        return [{ ...later.at(), says, fix: '改其中一句，让一句包含另一句，或互不相接' }];
      });
    });
  },
  ({ id }, all) => citersOf(id, all),
);

/** Quotes of one clause may hold one another but not overlap: each is marked on the page as one stretch of text. */
export const checkOverlaps = (notices: readonly Notice[]): Problem[] =>
  notices.flatMap((notice) => faultsOf(notice, notices));
