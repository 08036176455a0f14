import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnsweredRow } from './answering/answered-row.ts';
import { PAGE_SIZE, type Query } from './answering/query.ts';
import { MOST_ON_PAPER } from './Paper.tsx';
import type { Request, RowsPage } from './protocol.ts';
import { isSame } from './state.ts';

interface Sheets {
  query: Query;
  parts: readonly (readonly AnsweredRow[])[];
  found: number;
}

/** Gathers the rows for paper page by page, so that none of them holds the page up, and then prints. */
export function usePaper(ask: (request: Request) => void) {
  const [sheets, setSheets] = useState<Sheets>();
  const start = useCallback(
    (query: Query) => {
      setSheets({ query: { ...query, page: 0 }, parts: [], found: Number.POSITIVE_INFINITY });
      ask({ type: 'page', of: 'paper', query: { ...query, page: 0 } });
    },
    [ask],
  );
  const hear = useCallback(({ query, rows, found }: RowsPage) => {
    setSheets((before) => {
      // Who asks twice hears twice: a page counts where it is the next one of what was asked for last.
      const isNext = before && isSame(query, before.query) && query.page === before.parts.length;
      return isNext ? { ...before, parts: [...before.parts, rows], found } : before;
    });
  }, []);
  const count = sheets?.parts.length ?? 0;
  const whole = sheets !== undefined && count * PAGE_SIZE >= Math.min(sheets.found, MOST_ON_PAPER);
  useEffect(() => {
    if (!sheets || count === 0) return;
    if (whole) window.print();
    else ask({ type: 'page', of: 'paper', query: { ...sheets.query, page: count } });
  }, [sheets, count, whole, ask]);
  const forget = useCallback(() => setSheets(undefined), []);
  return {
    parts: whole ? (sheets?.parts ?? []) : [],
    start,
    hear,
    forget,
    busy: sheets !== undefined && !whole,
  };
}
