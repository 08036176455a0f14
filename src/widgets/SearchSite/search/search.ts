import type { IndexedClause, IndexedQuestion } from '../../../links/search-index.ts';
import { type Contact, findContacts, type Note } from '../../../rules/index.ts';
import type { Term } from './pieces.ts';
import { rank } from './rank.ts';
import type { Searchable } from './searchable.ts';
import { termsOf } from './terms.ts';

/** Search results, the best first in each kind. */
export interface Found {
  /** The terms searched for. */
  terms: Term[];
  clauses: IndexedClause[];
  questions: IndexedQuestion[];
  contacts: { contact: Contact; note?: Note }[];
}

/**
 * Finds what on this site matches a query.
 * @param query as typed: Chinese, digits, pinyin of a place; unknown parts are ignored
 * @returns empty lists if nothing matches
 */
export function search({ index, clauses, questions, corpus }: Searchable, query: string): Found {
  const terms = termsOf(query, corpus);
  return {
    terms,
    clauses: rank(clauses, terms).map(({ clause }) => clause),
    questions: rank(questions, terms).map(({ question }) => question),
    contacts: findContacts(index.contacts, query),
  };
}
