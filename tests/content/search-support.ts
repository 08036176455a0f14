import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent, readLibrary } from '../../src/content/library.ts';
import { readSearchWords, SEARCH_WORDS } from '../../src/content/search-words.ts';
import { openFile } from '../../src/links/search-index.ts';
import { searchFile, searchIndex } from '../../src/views/search-index.ts';
import { search } from '../../src/widgets/SearchSite/search/search.ts';
import { searchable } from '../../src/widgets/SearchSite/search/searchable.ts';

/** A query as people type it, and the clauses of which one must be among the first three. */
export interface Query {
  query: string;
  among: string[];
  /** Right as well, though none of them would do alone. */
  also?: string[];
}

/** Those that the search was made for, those written afterwards, and questions in people's own words with the ids of the right ones. */
export function readQueries(): Record<'known' | 'unseen' | 'asked' | 'own', Query[]> {
  const file = new URL('search-queries.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8')) as ReturnType<typeof readQueries>;
}

/** The content as it stands, as the build makes it searchable. */
export const made = searchIndex(readLibrary(), checkContent().questions, readSearchWords(SEARCH_WORDS));
/** The same as a browser has it. */
export const index = openFile(searchFile(made));
export const whole = searchable(index);

/** The clauses that a query finds, best first, each as '<notice> <clause>'. */
export function clausesFor(query: string): string[] {
  return search(whole, query).clauses.map(({ notice, id }) => `${index.notices[notice]?.id} ${id}`);
}

/** Of the first three clauses shown, or as many as are right at all, the share that is right: R-precision. */
export function precisionOf({ query, among, also = [] }: Query): number {
  const right = new Set([...among, ...also]);
  const first = clausesFor(query).slice(0, Math.min(3, right.size));
  return first.filter((each) => right.has(each)).length / first.length;
}
