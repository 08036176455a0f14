import type { PlainDate, Ruleset } from '../../../rules/index.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import type { Answered, Kind } from '../../kit/registration/answered.ts';
import { AMOUNTS } from '../../kit/registration/facts.ts';
import { answersTo } from '../../kit/registration/index.ts';
import { openFacts } from '../../kit/registration/matters.ts';
import { renewalKind } from '../../kit/registration/renewal.ts';
import { remembered } from '../../kit/remembered.ts';
import type { RowAnswer } from './answer.ts';

const known = remembered<readonly string[]>();

/**
 * What could still change an answer. That is tried out with every value that is not told, so it is remembered: for the
 * same question with the same outcome and the same facts told beside its date it is the same.
 */
function openOf(
  kind: Kind,
  answer: Answered,
  rules: Ruleset,
  told: Texts,
  asOf: PlainDate,
): readonly string[] {
  if (answer.outcome === 'incomplete') return answer.missing;
  const key = [
    answer.question,
    answer.outcome,
    ...[...kind.facts, ...AMOUNTS].map((fact) => told[fact] ?? ''),
  ].join('\t');
  return known(rules, key, () => openFacts(kind, rules, told, asOf));
}

function rowAnswer(
  { id, rules }: WidgetNotice,
  kind: Kind,
  answered: Answered,
  told: Texts,
  asOf: PlainDate,
): RowAnswer {
  const { question, title, outcome, word, headline, shape, tone, says, days, notes, citations } = answered;
  return {
    ...{ question, title, outcome, word, headline, shape, tone, says },
    notice: id,
    reasons: citations.length > 0 ? [{ says, citations }] : [],
    notes,
    deadlines: days.flatMap(({ name, safe, latest, reminder, citations: cited }) =>
      reminder === undefined || safe < asOf
        ? []
        : [{ name, safe, latest, title: reminder.title, toDo: reminder.says, citations: cited }],
    ),
    missing: openOf(kind, answered, rules, told, asOf),
  };
}

/** Every question of a registration that the row's dates ask; without any date, what is asked for first. */
export function registrationAnswers(notice: WidgetNotice, told: Texts, asOf: PlainDate): RowAnswer[] {
  const answers = answersTo(notice.rules, told, asOf);
  const first = { kind: renewalKind, answer: renewalKind.answer(notice.rules, told, asOf) };
  return (answers.length > 0 ? answers : [first]).map(({ kind, answer }) =>
    rowAnswer(notice, kind, answer, told, asOf),
  );
}
