import type { IndexedClause, IndexedQuestion } from '../../../links/search-index.ts';
import { type Contact, findContacts, type Note } from '../../../rules/index.ts';
import type { Term } from './pieces.ts';
import { rank } from './rank.ts';
import type { Searchable } from './searchable.ts';
import { termsOf } from './terms.ts';

/** What fits, each kind with the best first. */
export interface Found {
  /** The words that were looked for. */
  terms: Term[];
  clauses: IndexedClause[];
  questions: IndexedQuestion[];
  contacts: { contact: Contact; note?: Note }[];
}

/**
 * What on this site fits what a person types?
 * @param query as typed: Chinese, digits, pinyin of a place; what is not known is left out
 * @returns empty lists where nothing fits
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
