import type { PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import type { Column, Roster } from '../rows/columns.ts';
import type { ColumnFact } from '../rows/facts.ts';
import { personReader } from '../rows/people.ts';
import { type AnsweredRow, answeredRow } from './answered-row.ts';

/** How a list is to be understood, and for which day. */
export interface Run {
  /** What each column tells, by its place. */
  facts: readonly { at: number; fact: ColumnFact }[];
  /** What holds for the rows that do not tell it themselves. */
  defaults: Texts;
  today: PlainDate;
  asOf: PlainDate;
}

/** A list on its way to being answered. */
export interface Answering {
  /** The list itself. */
  readonly of: Roster;
  rows: AnsweredRow[];
  /** Lines left out: sums, headings printed again, remarks. */
  skipped: number[];
  /** Lines behind it, of all. */
  done: number;
  readonly total: number;
  /** Is this what is asked now? */
  isFor: (run: Run) => boolean;
  /** Goes on by some lines. @returns whether any are left */
  goOn: (lines: number) => boolean;
}

/** The columns as the reader corrected them. */
const corrected = (columns: readonly Column[], { facts }: Run): Column[] =>
  columns.map((column) => ({ ...column, fact: facts.find(({ at }) => at === column.at)?.fact ?? '' }));

/** Begins to read and answer a list; nothing is done before it is told to go on. */
export function answering(roster: Roster, notices: readonly WidgetNotice[], run: Run): Answering {
  const { columns, lines } = roster;
  const understood = corrected(columns, run);
  const read = personReader(understood, { notices, ...run });
  const keyOf = (each: Run) =>
    JSON.stringify([corrected(columns, each), each.defaults, each.today, each.asOf]);
  const list: Answering = {
    of: roster,
    rows: [],
    skipped: [],
    done: 0,
    total: lines.length,
    isFor: (other) => keyOf(other) === keyOf(run),
    goOn: (count) => {
      for (const line of lines.slice(list.done, list.done + count)) {
        const person = read(line);
        if (person) list.rows.push(answeredRow(notices, person, run));
        else list.skipped.push(line.line);
      }
      list.done = Math.min(list.total, list.done + count);
      return list.done < list.total;
    },
  };
  return list;
}
