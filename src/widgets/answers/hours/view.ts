import type { WidgetNotice } from '../../../links/notice.ts';
import { checkConversion, planPeriodHours } from '../../../rules/index.ts';
import { answeringNotices, ELSEWHERE } from '../../form/place.ts';
import { INCOMPLETE, type Verdict } from '../../form/verdict.ts';
import type { Standing } from '../../form/view.ts';
import { isReplay, thenOn } from '../exchange/replay.ts';
import { type AnnualAnswer, annualAnswer } from './annual.ts';
import { annualSays } from './annual-words.ts';
import { answering, certificateOf } from './answering.ts';
import { exchangeSays, overSays } from './exchange-words.ts';
import { periodSays } from './period-words.ts';
import { type Certificate, exchangeFacts, periodRecord } from './record.ts';
import { besideQuestion, lookOf, pressing } from './words.ts';

const EXCHANGE = 'checkConversion';
const ANNUAL = 'planAnnualHours';
const PERIOD = 'planPeriodHours';

/** The hours of every year as a verdict. */
export function annualVerdict(answer: AnnualAnswer, notice: WidgetNotice, standing: Standing): Verdict {
  const { settled } = standing;
  const { status } = answer.plan;
  const firm = settled || ['incomplete', 'not-required', 'not-stated', 'retrain'].includes(status);
  const says = besideQuestion(firm, annualSays(answer, notice, standing));
  return {
    question: ANNUAL,
    outcome: status,
    ...lookOf(status, notice),
    says,
    title: '每年的学时',
    ...pressing(answer.plan),
  };
}

function periodVerdict(notice: WidgetNotice, standing: Standing): Verdict {
  const { told, asOf, settled } = standing;
  const plan = planPeriodHours(notice.rules, periodRecord(notice, told, asOf), asOf);
  const { status } = plan;
  const short = status === 'short' ? ({ word: '没有学满', need: 'overdue' } as const) : {};
  const says = besideQuestion(settled || status === 'incomplete', periodSays(plan, standing));
  return { question: PERIOD, outcome: status, ...lookOf(status, notice), says, ...pressing(plan), ...short };
}

/** The hours of an exchange as verdicts; in a replay, first that it is over today, then 当时. */
function exchangeVerdicts(notice: WidgetNotice, certificate: Certificate, standing: Standing): Verdict[] {
  const { told, asOf, today } = standing;
  const facts = exchangeFacts(certificate, told);
  const result = checkConversion(notice.rules, facts, asOf);
  const now = checkConversion(notice.rules, facts, today);
  const past = isReplay(result, now, standing);
  const said = exchangeSays(result, notice, asOf, facts.assessmentPassed, past);
  const verdict: Verdict = { question: EXCHANGE, outcome: result.outcome, title: '换证的学时', ...said };
  if (!past) return [verdict];
  return [
    { question: 'today', outcome: 'closed', ...overSays(now, notice), day: today },
    { ...verdict, says: thenOn(asOf) + verdict.says, aside: true },
  ];
}

/** The verdict before a certificate is chosen: incomplete, or not covered for 其他省份. */
function early(notices: readonly WidgetNotice[], { told }: Standing): Verdict {
  const chosen = answeringNotices(notices, told);
  if (chosen.length === 0 && told['place'] === ELSEWHERE) {
    const says = '本站没有收录其他省份的通知。请向发证地的省级住房和城乡建设主管部门询问。';
    return { question: ANNUAL, outcome: 'not-stated', ...lookOf('not-stated', {}), says };
  }
  const period = chosen.length > 0 && chosen.every(({ rules }) => rules.periodHours);
  const says = '回答下面的问题，就有结论。';
  return { question: period ? PERIOD : ANNUAL, outcome: 'incomplete', ...INCOMPLETE, says };
}

/** The verdicts for the certificate; a closed window comes first. */
export function verdictsOf(notices: readonly WidgetNotice[], standing: Standing): Verdict[] {
  const certificate = certificateOf(notices, standing.told);
  if (certificate === undefined) return [early(notices, standing)];
  const { exchange, annual, period } = answering(notices, standing.told);
  return [
    ...(exchange ? exchangeVerdicts(exchange, certificate, standing) : []),
    ...(annual
      ? [annualVerdict(annualAnswer(annual, certificate, standing.told, standing.asOf), annual, standing)]
      : []),
    ...(period ? [periodVerdict(period, standing)] : []),
  ];
}

/** Ids of the notices that answer. */
export function noticesOf(notices: readonly WidgetNotice[], { told }: Standing): string[] {
  const { exchange, annual, period } = answering(notices, told);
  return [...new Set([period, annual, exchange].flatMap((notice) => notice?.id ?? []))];
}
