import type { WidgetNotice } from '../../../links/notice.ts';
import { checkConversion, type PlainDate, planPeriodHours } from '../../../rules/index.ts';
import { answeringNotices, ELSEWHERE } from '../../form/place.ts';
import type { Texts } from '../../form/task.ts';
import { isOver } from '../exchange/result.ts';
import { type AnnualAnswer, annualAnswer } from './annual.ts';
import { answering, certificateOf } from './answering.ts';
import { type Duty, dutyOf } from './duty.ts';
import { type Certificate, exchangeFacts, periodRecord } from './record.ts';

/** What could still change an annual plan. */
export function openOfAnnual(
  { plan: { status, missing }, untold }: AnnualAnswer,
  duty: Duty,
  told: Texts,
): string[] {
  if (duty.post) return ['post'];
  if (!duty.years || status === 'retrain') return [];
  const obtainedOn = missing.includes('obtainedOn');
  // Where two readings stand whatever was learnt, what is left to learn under the milder one still hangs on it.
  const hours = status === 'incomplete' || obtainedOn || (status === 'unclear' && untold.length > 0);
  return [
    ...(obtainedOn ? ['obtainedOn'] : []),
    ...(duty.working && told['working'] === undefined ? ['working'] : []),
    ...(hours ? ['years'] : []),
  ];
}

/** The hours of an exchange are asked for while its window is open. */
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

/** Names of the questions whose answer could still change something, in the order to ask them. */
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
