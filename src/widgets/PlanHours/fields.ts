import type { WidgetNotice } from '../../links/notice.ts';
import { CERTIFICATES, type Ruleset } from '../../rules/index.ts';
import { answering, certificateOf, kindsOf } from '../answers/hours/answering.ts';
import { type Duty, dutyOf } from '../answers/hours/record.ts';
import { type FieldName, factField, offersOf } from '../form/facts.ts';
import { chosenNotices, placeQuestions } from '../form/place.ts';
import type { FieldSpec, FormQuestion, Texts } from '../form/task.ts';
import { type Bearer, exchangeProblems, yearQuestion } from './years.ts';

type Rules = readonly Ruleset[];

const YES_NO = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];

const ask = (name: FieldName, options: FieldSpec['options'] = []): FormQuestion => ({
  name,
  fields: [factField(name, options)],
  needs: 'each',
});

function certificateQuestion(notices: readonly WidgetNotice[]): FormQuestion[] {
  const options = kindsOf(notices).map((value) => ({ value, label: CERTIFICATES[value] }));
  return options.length < 2 ? [] : [{ ...ask('certificate', options), firm: true }];
}

const conversionsOf = (rules: Rules) => rules.flatMap(({ conversion }) => conversion ?? []);

function annualQuestions(bearer: Bearer | undefined, rules: Rules, duty: Duty): FormQuestion[] {
  const posts = offersOf(conversionsOf(rules), 'post');
  return [
    ...(duty.post ? [ask('post', posts)] : []),
    ...(duty.obtainedOn ? [ask('obtainedOn')] : []),
    ...(duty.working ? [ask('working', YES_NO)] : []),
    ...(duty.years ? [yearQuestion(bearer, duty)] : []),
  ];
}

function exchangeQuestions(rules: Rules): FormQuestion[] {
  const conversions = conversionsOf(rules);
  const hours = conversions.flatMap((each) => each.hours ?? []);
  if (hours.length === 0) return [];
  const names: FieldName[] = [
    'hoursTotal',
    ...(hours.some(({ professional }) => professional !== undefined) ? (['hoursProfessional'] as const) : []),
    ...(hours.some(({ assessment }) => assessment) ? (['assessmentPassed'] as const) : []),
  ];
  return [
    {
      name: 'exchange',
      title: '换证的学时学了多少',
      fields: names.map((name) => factField(name, offersOf(conversions, name))),
      needs: 'one',
      partly: true,
      problems: exchangeProblems,
    },
  ];
}

const PERIOD: readonly FormQuestion[] = [
  ask('specialties'),
  {
    name: 'period',
    title: '这个注册有效期里学了多少',
    fields: [factField('compulsory'), factField('elective')],
    needs: 'one',
    partly: true,
  },
];

/** Every question that these notices can raise, for use before a certificate is chosen. */
function everyQuestion(notices: readonly WidgetNotice[]): FormQuestion[] {
  const rules = notices.map((notice) => notice.rules);
  const schemes = rules.flatMap(({ annualHours }) => annualHours?.schemes ?? []);
  const isAnnual = schemes.length > 0;
  const duty = {
    post: schemes.some(({ when = [] }) => when.some((guard) => 'post' in guard)),
    obtainedOn: isAnnual,
    working: schemes.some(({ retraining }) => retraining?.idleYears !== undefined),
    years: isAnnual,
    professional: schemes.some(({ professional }) => professional !== undefined),
    may: false,
  };
  return [
    ...annualQuestions(undefined, rules, duty),
    ...exchangeQuestions(rules),
    ...(rules.some(({ periodHours }) => periodHours) ? PERIOD : []),
  ];
}

function ownQuestions(notices: readonly WidgetNotice[], told: Texts): FormQuestion[] {
  const certificate = certificateOf(notices, told);
  const { exchange, annual, period } = answering(notices, told);
  if (certificate === undefined) return everyQuestion(chosenNotices(notices, told));
  const duty = annual && dutyOf(annual, certificate, {});
  const bound = annual && dutyOf(annual, certificate, told);
  return [
    ...(annual && duty && bound
      ? annualQuestions({ notice: annual, certificate }, [annual.rules], { ...bound, post: duty.post })
      : []),
    ...(exchange ? exchangeQuestions([exchange.rules]) : []),
    ...(period ? PERIOD : []),
  ];
}

/** The questions that apply to the facts; without a certificate, every possible one. */
export function questionsOf(notices: readonly WidgetNotice[], told: Texts): FormQuestion[] {
  return [
    ...placeQuestions(notices),
    ...certificateQuestion(chosenNotices(notices, told)),
    ...ownQuestions(notices, told),
  ];
}

/** 注册有效期至 is an extra: it gives the deadline but changes no hours. */
export function extrasOf(notices: readonly WidgetNotice[], told: Texts): FieldSpec[] {
  const { period } = answering(notices, told);
  const early = certificateOf(notices, told) === undefined;
  const asked = period !== undefined || (early && notices.some(({ rules }) => rules.periodHours));
  return asked ? [factField('expiresOn')] : [];
}
