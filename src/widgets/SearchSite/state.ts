import { type Found, search } from './search/search.ts';
import type { Searchable } from './search/searchable.ts';
import { LONGEST_QUERY } from './search/terms.ts';

/** Kinds of results, in display order. */
export const KINDS = ['clauses', 'questions', 'contacts'] as const;
export type ResultKind = (typeof KINDS)[number];

/** How many results of a kind are shown at first. */
export const AT_FIRST: Readonly<Record<ResultKind, number>> = { clauses: 5, questions: 3, contacts: 3 };

export interface SearchState {
  /** false as server-rendered. */
  ready: boolean;
  /** Text of the box. */
  query: string;
  /** The query searched for; excludes text still being composed in an IME. */
  sought: string;
  searchable: Searchable | undefined;
  /** Whether the search index could not be fetched. */
  failed: boolean;
  /** Kinds whose results are all shown. */
  whole: readonly ResultKind[];
  /** What to focus; `turn` is incremented on each move. */
  focus: { to: 'query' | 'results'; turn: number };
}

export type SearchAction =
  /** `typed`: text typed before the script arrived. */
  | { type: 'ready'; typed: string }
  | { type: 'typed'; text: string; settled: boolean }
  | { type: 'example'; text: string }
  | { type: 'arrived'; searchable: Searchable }
  | { type: 'whole'; kind: ResultKind }
  | { type: 'clear' | 'results' | 'failed' | 'again' };

export const START: SearchState = {
  ready: false,
  query: '',
  sought: '',
  searchable: undefined,
  failed: false,
  whole: [],
  focus: { to: 'query', turn: 0 },
};

/** Reducer of the widget; never mutates `state`. */
export function reduce(state: SearchState, action: SearchAction): SearchState {
  const seek = (text: string): SearchState => ({ ...state, query: text, sought: text, whole: [] });
  const move = (to: 'query' | 'results') => ({ to, turn: state.focus.turn + 1 });
  switch (action.type) {
    case 'ready':
      return { ...seek(action.typed), ready: true };
    case 'typed':
      return action.settled ? seek(action.text) : { ...state, query: action.text };
    case 'example':
      return { ...seek(action.text), focus: move('results') };
    case 'arrived':
      return { ...state, searchable: action.searchable, failed: false };
    case 'failed':
      return { ...state, failed: true };
    case 'again':
      return { ...state, failed: false, focus: move('query') };
    case 'clear':
      return { ...seek(''), focus: move('query') };
    case 'results':
      return { ...seek(state.query), focus: move('results') };
    case 'whole':
      return { ...state, whole: [...state.whole, action.kind] };
  }
}

export interface SearchView {
  outcome: 'empty' | 'coming' | 'missing' | 'found' | 'not-found';
  /** Text for the live region. */
  says: string;
  found: Found;
}

const NOTHING: Found = { terms: [], clauses: [], questions: [], contacts: [] };

function saysFound({ clauses, questions, contacts }: Found): string {
  const counts = [
    clauses.length > 0 && `通知条款${clauses.length}处`,
    questions.length > 0 && `常问的问题${questions.length}个`,
    contacts.length > 0 && `单位${contacts.length}个`,
  ];
  const total = clauses.length + questions.length + contacts.length;
  return `找到${total}处：${counts.filter(Boolean).join('，')}。`;
}

/** Computes what the widget shows. Results depend only on `sought` and the index. */
export function viewOf({
  searchable,
  sought,
  failed,
}: Pick<SearchState, 'searchable' | 'sought' | 'failed'>): SearchView {
  const typed = sought.trim();
  if (typed === '') return { outcome: 'empty', says: '', found: NOTHING };
  if (!searchable && failed)
    return { outcome: 'missing', says: '没有读到搜索用的内容，可能是网络断了。', found: NOTHING };
  if (!searchable) return { outcome: 'coming', says: '正在读取搜索用的内容，请稍等。', found: NOTHING };
  const found = search(searchable, typed);
  const cut = typed.length > LONGEST_QUERY ? `写得太长，只按前${LONGEST_QUERY}个字找。` : '';
  if (KINDS.some((kind) => found[kind].length > 0))
    return { outcome: 'found', says: cut + saysFound(found), found };
  return { outcome: 'not-found', says: `${cut}没有找到“${typed.slice(0, LONGEST_QUERY)}”。`, found };
}
