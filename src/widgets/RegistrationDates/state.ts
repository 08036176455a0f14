import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import type { PlainDate } from '../../rules/index.ts';
import { AMOUNTS, employers, FLAGS } from '../answers/registration/answered.ts';
import { askedKinds, DATED, openFacts } from '../answers/registration/matters.ts';
import { type FieldName, factField, YES_NO } from '../form/facts.ts';
import { chosenNotice, chosenNotices, ELSEWHERE, placeQuestions } from '../form/place.ts';
import type { FieldSpec, FormQuestion, Task, Texts } from '../form/task.ts';

export interface RegistrationProps {
  /** Notices about registrations. 发证地区 is not asked if there is only one. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
}

/** Name of the screen with all dates. */
export const DATES = 'dates';

/** Which question a date answers. */
const ANSWERS: Readonly<Partial<Record<FieldName, string>>> = {
  expiresOn: '什么时候申请延续',
  approvedOn: '延续以后有效期到哪天',
  qualificationIssuedOn: '还来得及初始注册吗',
  addedObtainedOn: '增项要不要继续教育',
  validUntil: '纸质证书还能不能用',
};

const DATE_FIELDS = DATED.flatMap(({ asks }) => asks);

function dateField(name: FieldName): FieldSpec {
  const field = factField(name);
  return { ...field, hint: `${field.hint}填了能知道：${ANSWERS[name]}。` };
}

function fieldOf(name: FieldName, notices: readonly WidgetNotice[]): FieldSpec {
  if (name === 'employer') return factField(name, employers(notices.map(({ rules }) => rules)));
  return factField(name, FLAGS.some((flag) => flag === name) ? YES_NO : []);
}

/** All facts asked after the dates, in order. */
const FOLLOWING = [...new Set(DATED.flatMap(({ facts }) => facts))];

/** The facts that apply to the dates entered; without a date, all. */
function followingOf(told: Texts): readonly FieldName[] {
  const asked = askedKinds(told);
  return asked.length > 0 ? [...new Set(asked.flatMap(({ facts }) => facts))] : FOLLOWING;
}

/** Before any end: an expired registration would need no further facts. */
const ANY_DAY = '2000-01-01';

/** Whether an answer to the facts depends on the birth date. */
function restsOnBirth({ birthDate, ...told }: Texts, notices: readonly WidgetNotice[]): boolean {
  const kinds = askedKinds(told).filter(({ facts }) => facts.includes('birthDate'));
  return kinds.some(({ answer }) =>
    notices.some(({ rules }) => answer(rules, told, ANY_DAY).missing.includes('birthDate')),
  );
}

/** Whether the number of specialties is asked as a question: only if hours are missing or entered. */
function asksSpecialties({ educationMet, compulsory, elective, ...told }: Texts): boolean {
  const asked = educationMet === 'no' || compulsory !== undefined || elective !== undefined;
  return asked && followingOf(told).includes('specialties');
}

/** Names of the extra fields. The birth date is one only if no answer depends on it: it then extends the time line. */
function extraNames(told: Texts, notices: readonly WidgetNotice[]): FieldName[] {
  const none = askedKinds(told).length === 0;
  const applies = told['qualificationIssuedOn'] ?? told['addedObtainedOn'];
  return [
    ...(none || applies !== undefined ? (['appliesOn'] as const) : []),
    ...(none || restsOnBirth(told, notices) ? [] : (['birthDate'] as const)),
    ...(notices.some(({ rules }) => rules.periodHours)
      ? AMOUNTS.filter((name) => name !== 'specialties' || !asksSpecialties(told))
      : []),
  ];
}

/** The extra fields beside the answers. */
export function extraFields(told: Texts, all: readonly WidgetNotice[]): FieldSpec[] {
  const notices = chosenNotices(all, told);
  return extraNames(told, notices).map((name) => fieldOf(name, notices));
}

/** 发证地区, all dates on one screen, then one question at a time; answered questions stay in the list. */
export function questionsOf(told: Texts, all: readonly WidgetNotice[]): FormQuestion[] {
  const notices = chosenNotices(all, told);
  const extras = extraNames(told, notices);
  const open = followingOf(told).filter((name) => !extras.includes(name));
  const kept = FOLLOWING.filter((name) => told[name] !== undefined && !extras.includes(name));
  return [
    ...placeQuestions(all),
    {
      name: DATES,
      title: '填您手里证件上的日期，知道哪个填哪个',
      fields: DATE_FIELDS.map(dateField),
      needs: 'one',
      firm: true,
    },
    ...FOLLOWING.filter((name) => open.includes(name) || kept.includes(name)).map(
      (name): FormQuestion => ({ name, fields: [fieldOf(name, notices)], needs: 'each' }),
    ),
  ];
}

/** Facts about the person, the same for every specialty. */
const CARRIED = [
  'place',
  'birthDate',
  'employer',
  'insuranceMatchesEmployer',
  'exemptSituation',
  'originalsVerified',
];

/** Names of the open questions: a date first, then whatever could still change an answer. */
function openQuestions(notices: readonly WidgetNotice[], told: Texts, asOf: PlainDate): string[] {
  const notice = chosenNotice(notices, told);
  if (!notice) return told['place'] === ELSEWHERE ? [] : ['place'];
  const kinds = askedKinds(told);
  if (kinds.length === 0) return [DATES];
  return [...new Set(kinds.flatMap((kind) => openFacts(kind, notice.rules, told, asOf)))];
}

/** The task 注册什么时候到期 for the questionnaire. */
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
