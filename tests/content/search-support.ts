import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent, readLibrary } from '../../src/build/library.ts';
import { searchIndex } from '../../src/build/search-index.ts';
import { readSearchWords, SEARCH_WORDS } from '../../src/build/search-words.ts';
import { search } from '../../src/widgets/SearchSite/search/search.ts';
import { searchable } from '../../src/widgets/SearchSite/search/searchable.ts';

/** A query as people type it, and the clauses of which one must be among the first three. */
export interface Query {
  query: string;
  among: string[];
}

/** Those that the search was made for, and those written afterwards. */
export function readQueries(): { known: Query[]; unseen: Query[] } {
  const file = new URL('search-queries.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8')) as { known: Query[]; unseen: Query[] };
}

/** The content as it stands, as the build makes it searchable. */
export const index = searchIndex(readLibrary(), checkContent().questions, readSearchWords(SEARCH_WORDS));
export const whole = searchable(index);

/** The clauses that a query finds, best first, each as '<notice> <clause>'. */
export function clausesFor(query: string): string[] {
  return search(whole, query).clauses.map(({ notice, id }) => `${index.notices[notice]?.id} ${id}`);
}
