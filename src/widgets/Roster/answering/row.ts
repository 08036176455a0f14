import type { WidgetNotice } from '../../../links/notice.ts';
import type { Certificate } from '../../answers/hours/record.ts';
import { NOT_STATED } from '../../answers/registration/answered.ts';
import { DATED } from '../../answers/registration/matters.ts';
import type { FieldName } from '../../form/facts.ts';
import type { Texts } from '../../form/task.ts';
import { INCOMPLETE, type Verdict } from '../../form/verdict.ts';
import { labelOf } from '../rows/facts.ts';
import { UNREAD_PLACE } from '../rows/places.ts';
import type { Days, RowAnswer } from './answer.ts';
import { annualHoursAnswer, exchangeAnswer, registrationAnswers } from './questions.ts';

/** Facts that show that a row is about an exchange; those that fit any certificate are left out. */
const EXCHANGE: readonly FieldName[] = [
  'certificate',
  'issuer',
  'issuedOn',
  'firstIssuedOn',
  'post',
  'postCode',
  'registry',
  'oldValidUntil',
  'hoursTotal',
  'hoursProfessional',
  'assessmentPassed',
];
const ANNUAL = ['obtainedOn', 'working'];
const REGISTRATION = [...DATED.flatMap(({ asks }) => asks), 'specialties', 'compulsory', 'elective'];

const tells = (told: Texts, facts: readonly string[]) => facts.some((fact) => told[fact] !== undefined);
const tellsYears = (told: Texts) => Object.keys(told).some((name) => name.startsWith('total-'));

interface Asked {
  exchange: boolean;
  annual: boolean;
  registration: boolean;
}

/** Which questions a row's facts allow. */
function askedBy(told: Texts): Asked {
  const { certificate } = told;
  const registers = certificate === 'constructor-2';
  return {
    exchange: !registers && tells(told, EXCHANGE),
    annual:
      !registers &&
      (tells(told, ANNUAL) || tellsYears(told) || certificate?.endsWith('-electronic') === true),
    registration: registers || (certificate === undefined && tells(told, REGISTRATION)),
  };
}

const QUESTIONS = {
  exchange: { question: 'checkConversion', title: '能不能换证' },
  annual: { question: 'planAnnualHours', title: '每年的继续教育学时' },
  registration: { question: 'renewal', title: '什么时候申请延续' },
} as const;

const ORDER = Object.keys(QUESTIONS) as (keyof Asked)[];

/** An answer not based on any notice, so without reasons. */
function bare(
  asked: keyof Asked,
  outcome: string,
  look: Omit<Verdict, 'question' | 'outcome' | 'says'>,
  says: string,
  missing: string[] = [],
): RowAnswer {
  return {
    ...QUESTIONS[asked],
    outcome,
    ...look,
    says,
    notice: '',
    reasons: [],
    notes: [],
    deadlines: [],
    missing,
  };
}

const untold = (asked: keyof Asked, fact: string) =>
  bare(asked, 'incomplete', INCOMPLETE, `知道了${labelOf(fact)}，就有结论。`, [fact]);

const silent = (asked: keyof Asked) =>
  bare(asked, 'not-stated', NOT_STATED, '本站收录的通知没有写这个地区的这类证书。请向给您发证的单位询问。');

/**
 * The notices of the row's region; undefined if it is unknown. If only one region rules on registrations, these need no
 * region, as on their own page.
 */
function ownNotices(
  notices: readonly WidgetNotice[],
  told: Texts,
  asked: keyof Asked,
): readonly WidgetNotice[] | undefined {
  const { place } = told;
  if (place === UNREAD_PLACE) return undefined;
  if (place !== undefined) return notices.filter(({ region }) => region === place);
  const ruling = notices.filter(({ rules }) => rules.registration);
  return asked === 'registration' && new Set(ruling.map(({ region }) => region)).size === 1
    ? ruling
    : undefined;
}

function answersFor(
  asked: keyof Asked,
  notices: readonly WidgetNotice[],
  told: Texts,
  days: Days,
): RowAnswer[] {
  const { asOf } = days;
  const own = ownNotices(notices, told, asked);
  if (!own) return [untold(asked, 'place')];
  if (asked === 'registration') {
    const notice = own.find(({ rules }) => rules.registration);
    return notice ? registrationAnswers(notice, told, asOf) : [silent(asked)];
  }
  const exchange = own.find(({ rules }) => rules.conversion);
  if (asked === 'exchange') return [exchange ? exchangeAnswer(exchange, told, days) : silent(asked)];
  const annual = own.find(({ rules }) => rules.annualHours) ?? exchange;
  if (!annual) return [silent(asked)];
  if (told['certificate'] === undefined) return [untold(asked, 'certificate')];
  return [annualHoursAnswer(annual, told['certificate'] as Certificate, told, days)];
}

/**
 * Answers every question that a row's facts allow, by the rules as of a day.
 * @param notices with the parts of their rulesets that answer
 * @param told facts of the row; `place` is the name of a region
 * @returns [] for a row without relevant facts
 */
export function answerRow(notices: readonly WidgetNotice[], told: Texts, days: Days): RowAnswer[] {
  const asked = askedBy(told);
  const answers: RowAnswer[] = [];
  for (const each of ORDER) if (asked[each]) answers.push(...answersFor(each, notices, told, days));
  return answers;
}
