import type { WidgetNotice } from '../../../links/notice.ts';
import {
  type AnnualRecord,
  checkConversion,
  type HoursPair,
  type HoursPlan,
  lastOf,
  type PlainDate,
  planAnnualHours,
  planPeriodHours,
} from '../../../rules/index.ts';
import { answeringNotices, ELSEWHERE } from '../../form/place.ts';
import type { Texts } from '../../form/task.ts';
import { isOver } from '../exchange/result.ts';
import { answering, certificateOf } from './answering.ts';
import { annualRecord, type Certificate, type Duty, dutyOf, exchangeFacts, periodRecord } from './record.ts';

/** Two consecutive years together; `unknown`: depends on a year whose hours were not entered. */
export type Pair = Omit<HoursPair, 'status'> & { status: HoursPair['status'] | 'unknown' };

export interface AnnualAnswer {
  /** The rules' answer, without anything that depends on years not entered. */
  plan: HoursPlan;
  pairs: readonly Pair[];
  /** Due years without hours entered. */
  untold: readonly number[];
  /** Whether the clause says 可. */
  may: boolean;
}

/** More hours than any notice requires for two years together. */
const PLENTY = 10_000;

function withYears(record: AnnualRecord, years: readonly number[], hours: number): AnnualRecord {
  const filled = years.map((year) => [String(year), { total: hours, professional: hours }]);
  return { ...record, years: { ...record.years, ...Object.fromEntries(filled) } };
}

/** The years due up to the as-of date. */
export function dueYears({ rules }: WidgetNotice, record: AnnualRecord, asOf: PlainDate): number[] {
  const { years } = planAnnualHours(rules, record, asOf);
  return years.filter(({ status }) => status !== 'future').map(({ year }) => year);
}

/**
 * The annual plan, without guessing the hours of due years that were not entered. Computed once with 0 and once with
 * plenty of hours in them: only what agrees is kept, else the status is `incomplete`. Hours never make it worse, so
 * every value in between agrees too.
 */
export function annualAnswer(
  notice: WidgetNotice,
  certificate: Certificate,
  told: Texts,
  asOf: PlainDate,
): AnnualAnswer {
  const { rules } = notice;
  const record = annualRecord(certificate, told);
  const untold = dueYears(notice, record, asOf).filter((year) => record.years[String(year)] === undefined);
  const least = planAnnualHours(rules, withYears(record, untold, 0), asOf);
  const most = untold.length === 0 ? least : planAnnualHours(rules, withYears(record, untold, PLENTY), asOf);
  const settled = least.status === most.status;
  const { remaining, advised, certificateVoid, ...rest } = least;
  const last = lastOf(least.years)?.year;
  return {
    plan: {
      ...rest,
      status: settled ? least.status : 'incomplete',
      ...(remaining && last !== undefined && !untold.includes(last) && { remaining }),
      ...(advised && advised.total === most.advised?.total && { advised }),
      ...(certificateVoid && settled && { certificateVoid }),
      missing: settled ? least.missing : [...least.missing, 'years'],
      notes: least.notes.filter(({ id, says }) =>
        most.notes.some((note) => note.id === id && note.says === says),
      ),
    },
    pairs: least.pairs.map((pair, index) =>
      pair.status === most.pairs[index]?.status ? pair : { ...pair, status: 'unknown' },
    ),
    untold,
    may: dutyOf(notice, certificate, told).may,
  };
}

/** Names of the questions that could still change an annual plan. */
export function openOfAnnual(
  { plan: { status, missing }, untold }: AnnualAnswer,
  duty: Duty,
  told: Texts,
): string[] {
  if (duty.post) return ['post'];
  if (!duty.years || status === 'retrain') return [];
  const obtainedOn = missing.includes('obtainedOn');
  // Even if the status is `unclear` for any hours, the hours left under the milder reading depend on them.
  const hours = status === 'incomplete' || obtainedOn || (status === 'unclear' && untold.length > 0);
  return [
    ...(obtainedOn ? ['obtainedOn'] : []),
    ...(duty.working && told['working'] === undefined ? ['working'] : []),
    ...(hours ? ['years'] : []),
  ];
}

/** The hours of an exchange are asked until its window closes. */
function openOfExchange(
  notice: WidgetNotice,
  certificate: Certificate,
  told: Texts,
  asOf: PlainDate,
): string[] {
  const facts = exchangeFacts(certificate, told);
  const result = checkConversion(notice.rules, facts, asOf);
  const { hours } = result;
  if (!hours || isOver(result, asOf)) return [];
  const { remaining, professional, assessment } = hours;
  const untold =
    !remaining ||
    (professional !== undefined && remaining.professional === undefined) ||
    (assessment && facts.assessmentPassed === undefined);
  return untold ? ['exchange'] : [];
}

function openOfPeriod(notice: WidgetNotice, told: Texts, asOf: PlainDate): string[] {
  const { missing } = planPeriodHours(notice.rules, periodRecord(notice, told, asOf), asOf);
  const halves = missing.includes('compulsory') || missing.includes('elective');
  return [...(missing.includes('specialties') ? ['specialties'] : []), ...(halves ? ['period'] : [])];
}

/** Names of the questions that could still change something, in the order to ask them. */
export function openQuestions(notices: readonly WidgetNotice[], told: Texts, asOf: PlainDate): string[] {
  if (answeringNotices(notices, told).length === 0) return told['place'] === ELSEWHERE ? [] : ['place'];
  const certificate = certificateOf(notices, told);
  if (certificate === undefined) return ['certificate'];
  const { annual, exchange, period } = answering(notices, told);
  return [
    ...(annual
      ? openOfAnnual(annualAnswer(annual, certificate, told, asOf), dutyOf(annual, certificate, told), told)
      : []),
    ...(exchange ? openOfExchange(exchange, certificate, told, asOf) : []),
    ...(period ? openOfPeriod(period, told, asOf) : []),
  ];
}
