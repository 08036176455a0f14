import type { PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import type { Roster } from '../rows/columns.ts';
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

/** How many lines pass between two words about progress. */
const STEP = 1000;

/**
 * Reads and answers a list.
 * @param tell hears every so many lines how many are done, of all
 * @returns the rows, and the lines left out: sums, headings printed again, remarks
 */
export function answerList(
  { columns, lines }: Roster,
  notices: readonly WidgetNotice[],
  run: Run,
  tell: (done: number, total: number) => void,
): { rows: AnsweredRow[]; skipped: number[] } {
  const corrected = columns.map((column) => ({
    ...column,
    fact: run.facts.find(({ at }) => at === column.at)?.fact ?? ('' as const),
  }));
  const read = personReader(corrected, { notices, ...run });
  const rows: AnsweredRow[] = [];
  const skipped: number[] = [];
  for (const [done, line] of lines.entries()) {
    if (done > 0 && done % STEP === 0) tell(done, lines.length);
    const person = read(line);
    if (person) rows.push(answeredRow(notices, person, run));
    else skipped.push(line.line);
  }
  return { rows, skipped };
}
