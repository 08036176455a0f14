import type { PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import type { Answered } from '../../kit/registration/answered.ts';
import { answersTo } from '../../kit/registration/index.ts';
import { renewalKind } from '../../kit/registration/renewal.ts';
import type { RowAnswer } from './answer.ts';

function rowAnswer({ id }: WidgetNotice, answered: Answered, asOf: PlainDate): RowAnswer {
  const { question, title, outcome, word, shape, tone, says, days, notes, citations, missing } = answered;
  return {
    ...{ question, title, outcome, word, shape, tone, says },
    notice: id,
    reasons: citations.length > 0 ? [{ says, citations }] : [],
    notes,
    deadlines: days.flatMap(({ name, safe, latest, toDo, citations: cited }) =>
      toDo === undefined || safe < asOf ? [] : [{ name, safe, latest, toDo, citations: cited }],
    ),
    missing,
  };
}

/** Every question of a registration that the row's dates ask; without any date, what is asked for first. */
export function registrationAnswers(notice: WidgetNotice, told: Texts, asOf: PlainDate): RowAnswer[] {
  const answers = answersTo(notice.rules, told, asOf).map(({ answer }) => answer);
  const all = answers.length > 0 ? answers : [renewalKind.answer(notice.rules, told, asOf)];
  return all.map((answer) => rowAnswer(notice, answer, asOf));
}
