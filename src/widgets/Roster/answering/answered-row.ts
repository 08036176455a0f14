import type { PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import { labelOf } from '../rows/facts.ts';
import type { Person } from '../rows/person.ts';
import type { RowAnswer, RowDeadline } from './answer.ts';
import { answerRow } from './row.ts';

/** An answer without what it rests on: thousands are kept, and the rest is worked out again where it is asked for. */
export type BriefAnswer = Omit<RowAnswer, 'reasons' | 'notes' | 'deadlines'> & {
  deadlines: readonly Omit<RowDeadline, 'citations'>[];
};

/** A row with its answers. */
export interface AnsweredRow extends Person {
  answers: readonly BriefAnswer[];
  /** The nearest deadline to come. */
  next?: Omit<RowDeadline, 'citations'>;
  /** What is not told and could still change an answer, as readers see it. */
  missing: readonly string[];
}

const brief = ({ reasons: _reasons, notes: _notes, deadlines, ...rest }: RowAnswer): BriefAnswer => ({
  ...rest,
  deadlines: deadlines.map(({ citations: _citations, ...deadline }) => deadline),
});

/** Answers one row as of a day. */
export function answeredRow(notices: readonly WidgetNotice[], person: Person, asOf: PlainDate): AnsweredRow {
  const answers = answerRow(notices, person.told, asOf).map(brief);
  const [next] = answers
    .flatMap(({ deadlines }) => deadlines)
    .sort((a, b) => (a.safe < b.safe ? -1 : a.safe > b.safe ? 1 : 0));
  return {
    ...person,
    answers,
    ...(next && { next }),
    missing: [...new Set(answers.flatMap(({ missing }) => missing.map(labelOf)))],
  };
}
