import { globSync, readFileSync } from 'node:fs';
import { clausesFor, precisionOf, readQueries } from '../../content/search-support.ts';
import { gzipBytes } from '../../site/support/built-pages.ts';
import type { Line } from '../results.ts';
import { LIMITS } from './goals.ts';

const FETCHED = ['dist/search-index.json', 'dist/_astro/SearchSite.*.js'];

/** What the first query fetches, and how well the queries with known answers are answered. */
export function searchLines(): Line[] {
  const bytes = globSync(FETCHED).reduce((sum, file) => sum + gzipBytes(readFileSync(file)), 0);
  const { known, unseen } = readQueries();
  const all = [...known, ...unseen];
  const share = (of: (query: (typeof all)[number]) => number) =>
    all.reduce((sum, query) => sum + of(query), 0) / all.length;
  const recall = share(({ query, among }) =>
    Number(
      clausesFor(query)
        .slice(0, 3)
        .some((each) => among.includes(each)),
    ),
  );
  const precision = share(precisionOf);
  return [
    {
      what: 'the first query: the search and its index',
      ours: `${(bytes / 1000).toFixed(1)} kB`,
      goal: `${LIMITS.query / 1000} kB`,
      holds: bytes <= LIMITS.query,
    },
    {
      what: `${all.length} queries with known answers: the right clause among the first three; of those shown, right`,
      ours: `${recall.toFixed(2)}; ${precision.toFixed(2)}`,
      goal: `${LIMITS.recall}; ${LIMITS.precision}`,
      holds: recall >= LIMITS.recall && precision >= LIMITS.precision,
    },
  ];
}
