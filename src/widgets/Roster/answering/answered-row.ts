import type { WidgetNotice } from '../../../links/notice.ts';
import { labelOf } from '../rows/facts.ts';
import type { Person } from '../rows/person.ts';
import type { Days, RowAnswer, RowDeadline } from './answer.ts';
import { answerRow } from './row.ts';

type BriefDeadline = Pick<RowDeadline, 'name' | 'safe' | 'latest'>;

/** An answer without what it rests on: thousands are kept, and the rest is worked out again where it is asked for. */
type BriefAnswer = Omit<RowAnswer, 'reasons' | 'notes' | 'deadlines'> & {
  deadlines: readonly BriefDeadline[];
};

/** A row with its answers. */
export interface AnsweredRow extends Person {
  answers: readonly BriefAnswer[];
  /** The nearest deadline to come. */
  next: BriefDeadline | undefined;
  /** What is not told and could still change an answer, as readers see it. */
  missing: readonly string[];
}

/** Written out field by field: of thousands of rows, copying all but a few fields would be half the work. */
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

/** The nearest deadline of some answers. */
function nearest(answers: readonly BriefAnswer[]): BriefDeadline | undefined {
  let first: BriefDeadline | undefined;
  for (const { deadlines } of answers)
    for (const each of deadlines) if (first === undefined || each.safe < first.safe) first = each;
  return first;
}

const NOTHING: readonly string[] = [];

/** What is missing in any of some answers, once each; most rows miss nothing. */
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
