import type { Citation, Note, PlainDate } from '../../../rules/index.ts';
import type { Verdict } from '../../form/verdict.ts';

/** The as-of date and today. */
export interface Days {
  asOf: PlainDate;
  today: PlainDate;
}

/** A coming deadline. */
export interface RowDeadline {
  /** What is due: 申请延续 */
  name: string;
  /** The day to plan for. */
  safe: PlainDate;
  latest: PlainDate;
  /** Title of its calendar entry. */
  title: string;
  /** What to do by then. */
  toDo: string;
  citations: readonly Citation[];
}

/** The answer to one of the rules' questions for one row. */
export interface RowAnswer extends Verdict {
  /** The question as worded on its own page. */
  title: string;
  /** Id of the notice that answers; '' if none does. */
  notice: string;
  /** The decisive reasons, sentence by sentence, with citations. */
  reasons: readonly { says: string; citations: readonly Citation[] }[];
  notes: readonly Note[];
  deadlines: readonly RowDeadline[];
  /** Names of unknown facts that could still change the answer. */
  missing: readonly string[];
}
