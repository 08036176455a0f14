import type { PlainDate } from '../../rules/index.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import { chosenNotice, ELSEWHERE } from '../kit/place.ts';
import type { Task, Texts } from '../kit/questionnaire/task.ts';
import { askedKinds } from '../kit/registration/index.ts';
import { openFacts } from '../kit/registration/matters.ts';
import { DATES, extraFields, questionsOf } from './fields.ts';
import type { RegistrationProps } from './props.ts';

/** What is true of the person, whichever specialty is asked about. */
const CARRIED = [
  'place',
  'birthDate',
  'employer',
  'insuranceMatchesEmployer',
  'exemptSituation',
  'originalsVerified',
];

/** A date first; then, question by question, what could still change an answer. */
function openQuestions(notices: readonly WidgetNotice[], told: Texts, asOf: PlainDate): string[] {
  const notice = chosenNotice(notices, told);
  if (!notice) return told['place'] === ELSEWHERE ? [] : ['place'];
  const kinds = askedKinds(told);
  if (kinds.length === 0) return [DATES];
  return [...new Set(kinds.flatMap((kind) => openFacts(kind, notice.rules, told, asOf)))];
}

/** 注册什么时候到期 as the questionnaire asks it. */
export function registrationTask({ notices }: Pick<RegistrationProps, 'notices'>): Task {
  return {
    id: 'registration',
    preset: {},
    questions: (told) => questionsOf(told, notices),
    extras: (told) => extraFields(told, notices),
    open: (told, asOf) => openQuestions(notices, told, asOf),
    rules: (told) => chosenNotice(notices, told)?.rules,
    several: { name: '专业', add: '再加一个专业', most: 10, carried: CARRIED },
  };
}

export { registrationTask as questionnaire };
