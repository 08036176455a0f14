import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import type { PlainDate } from '../../rules/index.ts';
import type { Texts } from '../form/task.ts';
import { readDate, showDate } from '../form/typed-day.ts';
import type { RowAnswer } from './answering/answer.ts';
import type { AnsweredRow } from './answering/answered-row.ts';
import { EVERYTHING, pagesOf, type Query, type Summary } from './answering/list.ts';
import type { ReadTable, Reply, RowsPage } from './protocol.ts';
import type { ColumnFact } from './rows/facts.ts';

export interface RosterProps {
  /** Every notice, with all parts of its rules that answer. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
}

export type Stage = 'start' | 'reading' | 'columns' | 'answering' | 'answers';

export interface RosterState {
  stage: Stage;
  /** '' as server-rendered. */
  today: PlainDate | '';
  asOf: PlainDate;
  asOfText: string;
  asOfError?: string | undefined;
  /** File name, or where else the list came from. */
  source: string;
  /** Why the input is no roster, or what went wrong. */
  refused?: string | undefined;
  table?: ReadTable | undefined;
  /** The fact of each column, by its zero-based index. */
  facts: Readonly<Record<number, ColumnFact>>;
  defaults: Texts;
  progress: { done: number; total: number };
  summary?: Summary | undefined;
  skipped: readonly number[];
  query: Query;
  page?: RowsPage | undefined;
  /** The expanded row, with its reasons once they arrive. */
  open?: { line: number; row?: AnsweredRow; answers?: readonly RowAnswer[] } | undefined;
}

export type RosterAction =
  | { type: 'ready'; today: PlainDate }
  | { type: 'given'; source: string }
  | { type: 'cancelled' | 'restarted' | 'columnsAgain' | 'started' }
  | { type: 'told'; at: number; fact: ColumnFact }
  | { type: 'defaulted'; fact: string; value: string }
  | { type: 'asOfTyped'; text: string }
  | { type: 'asked'; query: Partial<Query> }
  | { type: 'turned'; by: 1 | -1 }
  | { type: 'opened'; line: number }
  | { type: 'closed' }
  | { type: 'lost'; says: string }
  | { type: 'heard'; reply: Reply };

export const START: RosterState = {
  stage: 'start',
  today: '',
  asOf: '',
  asOfText: '',
  source: '',
  facts: {},
  defaults: {},
  progress: { done: 0, total: 0 },
  skipped: [],
  query: EVERYTHING,
};

/** The state before any list; keeps the as-of date and its text. */
const fresh = ({ today, asOf, asOfText }: RosterState): RosterState => ({ ...START, today, asOf, asOfText });

/** Whether two queries match the same rows, regardless of the page. */
export const isSame = (answered: Query, asked: Query) =>
  answered.show === asked.show && answered.find === asked.find && answered.order === asked.order;

function heard(state: RosterState, reply: Reply): RosterState {
  switch (reply.type) {
    case 'progress':
      return { ...state, progress: { done: reply.done, total: reply.total } };
    case 'refused':
      return { ...fresh(state), refused: reply.says };
    case 'read': {
      const facts = Object.fromEntries(reply.table.columns.map(({ at, fact }) => [at, fact]));
      return { ...state, stage: 'columns', table: reply.table, facts };
    }
    case 'answered':
      return {
        ...state,
        stage: 'answers',
        summary: reply.summary,
        skipped: reply.skipped,
        query: EVERYTHING,
        page: undefined,
        open: undefined,
      };
    case 'page':
      return reply.of === 'screen' && isSame(reply.page.query, state.query)
        ? { ...state, page: reply.page }
        : state;
    case 'row':
      return state.open?.line === reply.row.line
        ? { ...state, open: { line: reply.row.line, row: reply.row, answers: reply.answers } }
        : state;
    case 'file':
    case 'failed':
      return state;
  }
}

function typedDay(state: RosterState, text: string): RosterState {
  const entry = readDate(text);
  if (entry.kind === 'day') return { ...state, asOf: entry.day, asOfText: text, asOfError: undefined };
  const asOfError = entry.kind === 'problem' ? entry.says : '请填写判断日期。';
  return { ...state, asOfText: text, asOfError };
}

/** Reducer of the page; never mutates `state`. */
export function reduceRoster(state: RosterState, action: RosterAction): RosterState {
  switch (action.type) {
    case 'ready':
      return { ...state, today: action.today, asOf: action.today, asOfText: showDate(action.today) };
    case 'given':
      return { ...fresh(state), stage: 'reading', source: action.source };
    case 'cancelled':
    case 'restarted':
      return fresh(state);
    case 'lost':
      return { ...fresh(state), refused: action.says };
    case 'columnsAgain':
      return { ...state, stage: 'columns' };
    case 'told':
      return { ...state, facts: { ...state.facts, [action.at]: action.fact } };
    case 'defaulted': {
      const { [action.fact]: _before, ...others } = state.defaults;
      return {
        ...state,
        defaults: action.value === '' ? others : { ...others, [action.fact]: action.value },
      };
    }
    case 'asOfTyped':
      return typedDay(state, action.text);
    case 'started':
      return { ...state, stage: 'answering', progress: { done: 0, total: 0 } };
    case 'asked':
      return { ...state, query: { ...state.query, page: 0, ...action.query }, open: undefined };
    case 'turned': {
      const { page: shown, query } = state;
      if (!shown || !isSame(shown.query, query)) return state;
      // Counts from the page requested last, so that a second click while it loads moves on.
      const page = Math.min(Math.max(query.page + action.by, 0), pagesOf(shown.found) - 1);
      return { ...state, query: { ...query, page }, open: undefined };
    }
    case 'opened':
      return { ...state, open: { line: action.line } };
    case 'closed':
      return { ...state, open: undefined };
    case 'heard':
      return heard(state, action.reply);
  }
}
