import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import type { PlainDate } from '../../rules/index.ts';
import { AMOUNTS, employers, FLAGS } from '../answers/registration/answered.ts';
import { askedKinds, DATED, openFacts } from '../answers/registration/matters.ts';
import { type FieldName, factField, YES_NO } from '../form/facts.ts';
import { chosenNotice, chosenNotices, ELSEWHERE, placeQuestions } from '../form/place.ts';
import type { FieldSpec, FormQuestion, Task, Texts } from '../form/task.ts';

export interface RegistrationProps {
  /** Those that say how registrations run. With one notice 发证地区 is not asked. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
}

/** The screen with every date. */
export const DATES = 'dates';

/** What a date is answered with. */
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

/** Everything asked after the dates, in order. */
const FOLLOWING = [...new Set(DATED.flatMap(({ facts }) => facts))];

/** Those that some date told leaves room for; of no date told, all. */
function followingOf(told: Texts): readonly FieldName[] {
  const asked = askedKinds(told);
  return asked.length > 0 ? [...new Set(asked.flatMap(({ facts }) => facts))] : FOLLOWING;
}

/** What is over rests on nothing more: this day is before any end. */
const ANY_DAY = '2000-01-01';

/** Does an answer to what is told rest on the birth date? */
function restsOnBirth({ birthDate, ...told }: Texts, notices: readonly WidgetNotice[]): boolean {
  const kinds = askedKinds(told).filter(({ facts }) => facts.includes('birthDate'));
  return kinds.some(({ answer }) =>
    notices.some(({ rules }) => answer(rules, told, ANY_DAY).missing.includes('birthDate')),
  );
}

/** Only where hours are to be done, or told, is the number of specialties a question of its own. */
function asksSpecialties({ educationMet, compulsory, elective, ...told }: Texts): boolean {
  const asked = educationMet === 'no' || compulsory !== undefined || elective !== undefined;
  return asked && followingOf(told).includes('specialties');
}

/** What stands beside the answers. The birth date only where no answer rests on it: the line then goes on to its end. */
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

/** The fields beside the answers. */
export function extraFields(told: Texts, all: readonly WidgetNotice[]): FieldSpec[] {
  const notices = chosenNotices(all, told);
  return extraNames(told, notices).map((name) => fieldOf(name, notices));
}

/** 发证地区, every date on one screen, then one question at a time; what was told stays in the list. */
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
