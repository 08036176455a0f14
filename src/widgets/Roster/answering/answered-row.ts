import type { PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import { labelOf } from '../rows/facts.ts';
import type { Person } from '../rows/person.ts';
import type { RowAnswer, RowDeadline } from './answer.ts';
import { answerRow } from './row.ts';

/** An answer without what it rests on: thousands are kept, and the rest is worked out again where it is asked for. */
type BriefAnswer = Omit<RowAnswer, 'reasons' | 'notes' | 'deadlines'> & {
  deadlines: readonly Omit<RowDeadline, 'citations'>[];
};

/** A row with its answers. */
export interface AnsweredRow extends Person {
  answers: readonly BriefAnswer[];
  /** The nearest deadline to come. */
  next: Omit<RowDeadline, 'citations'> | undefined;
  /** What is not told and could still change an answer, as readers see it. */
  missing: readonly string[];
}

type Deadline = BriefAnswer['deadlines'][number];

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
  deadlines: deadlines.map(({ name, safe, latest, toDo }) => ({ name, safe, latest, toDo })),
  missing,
});

/** The nearest of some days. */
const nearest = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.reduce<Deadline | undefined>(
    (first, each) => (first === undefined || each.safe < first.safe ? each : first),
    undefined,
  );

/** Answers one row as of a day. */
export function answeredRow(notices: readonly WidgetNotice[], person: Person, asOf: PlainDate): AnsweredRow {
  const { line, name, told, problems } = person;
  const answers = answerRow(notices, told, asOf).map(brief);
  const next = nearest(answers.flatMap(({ deadlines }) => deadlines));
  const missing = [...new Set(answers.flatMap((answer) => answer.missing.map(labelOf)))];
  return { line, name, told, problems, answers, next, missing };
}
