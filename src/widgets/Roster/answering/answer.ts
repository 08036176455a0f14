import type { Citation, Note, PlainDate } from '../../../rules/index.ts';
import type { Verdict } from '../../form/verdict.ts';

/** The day to judge by, and the day that it is. */
export interface Days {
  asOf: PlainDate;
  today: PlainDate;
}

/** A day by which somebody has to do something, still to come. */
export interface RowDeadline {
  /** 申请延续 */
  name: string;
  /** Plan on this one. */
  safe: PlainDate;
  latest: PlainDate;
  /** What a calendar calls it. */
  title: string;
  /** What to do by then. */
  toDo: string;
  citations: readonly Citation[];
}

/** One of the rules' questions, answered for one row. */
export interface RowAnswer extends Verdict {
  /** The question as its page asks it. */
  title: string;
  /** Id of the notice that answers; '' where none does. */
  notice: string;
  /** What decided, sentence by sentence, with its words. */
  reasons: readonly { says: string; citations: readonly Citation[] }[];
  notes: readonly Note[];
  deadlines: readonly RowDeadline[];
  /** What is not told and could still change the answer, by name. */
  missing: readonly string[];
}
