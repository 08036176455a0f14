import type { WidgetNotice } from '../../../links/notice.ts';
import { labelOf } from '../rows/facts.ts';
import type { Person } from '../rows/person.ts';
import type { Days, RowAnswer, RowDeadline } from './answer.ts';
import { answerRow } from './row.ts';

type BriefDeadline = Pick<RowDeadline, 'name' | 'safe' | 'latest'>;

/** An answer without reasons and notes: thousands are kept, and the rest is recomputed on request. */
type BriefAnswer = Omit<RowAnswer, 'reasons' | 'notes' | 'deadlines'> & {
  deadlines: readonly BriefDeadline[];
};

/** A row with its answers. */
export interface AnsweredRow extends Person {
  answers: readonly BriefAnswer[];
  /** The next coming deadline. */
  next: BriefDeadline | undefined;
  /** Labels of unknown facts that could still change an answer. */
  missing: readonly string[];
}

/** Copied field by field for speed: with thousands of rows, `...rest` would take half of the run time. */
const brief = ({
  question,
  outcome,
  word,
  shape,
  tone,
  says,
  title,
  notice,
  deadlines,
  missing,
}: RowAnswer): BriefAnswer => ({
  question,
  outcome,
  word,
  shape,
  tone,
  says,
  title,
  notice,
  deadlines: deadlines.map(({ name, safe, latest }) => ({ name, safe, latest })),
  missing,
});

/** The earliest deadline of the answers. */
function nearest(answers: readonly BriefAnswer[]): BriefDeadline | undefined {
  let first: BriefDeadline | undefined;
  for (const { deadlines } of answers)
    for (const each of deadlines) if (first === undefined || each.safe < first.safe) first = each;
  return first;
}

const NOTHING: readonly string[] = [];

/** The labels missing in any of the answers, without duplicates; most rows miss nothing. */
const missingIn = (answers: readonly BriefAnswer[]): readonly string[] =>
  answers.some(({ missing }) => missing.length > 0)
    ? [...new Set(answers.flatMap(({ missing }) => missing.map(labelOf)))]
    : NOTHING;

/** Answers one row as of a day. */
export function answeredRow(notices: readonly WidgetNotice[], person: Person, days: Days): AnsweredRow {
  const { line, name, told, problems } = person;
  const answers = answerRow(notices, told, days).map(brief);
  return { line, name, told, problems, answers, next: nearest(answers), missing: missingIn(answers) };
}
