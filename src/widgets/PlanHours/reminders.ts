import { type HoursPlan, inChinese, planPeriodHours } from '../../rules/index.ts';
import type { DocumentName } from '../kit/Citations.tsx';
import { citedIn } from '../kit/calendar/cited.ts';
import type { Reminder } from '../kit/calendar/reminder.ts';
import { annualAnswer } from '../kit/hours/annual.ts';
import { answering, certificateOf } from '../kit/hours/answering.ts';
import { askedText } from '../kit/hours/hours-text.ts';
import { periodRecord } from '../kit/hours/record.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import type { Standing } from '../kit/questionnaire/view.ts';

type Documents = Readonly<Record<string, DocumentName>>;

/** Where there is still something to do by the day. */
const PENDING: readonly HoursPlan['status'][] = ['not-due', 'in-progress', 'short', 'unclear', 'incomplete'];

/** The plans that have a day to remember. */
function plansOf(notices: readonly WidgetNotice[], { told, asOf }: Standing): HoursPlan[] {
  const certificate = certificateOf(notices, told);
  if (certificate === undefined) return [];
  const { annual, period } = answering(notices, told);
  return [
    ...(annual ? [annualAnswer(annual, certificate, told, asOf).plan] : []),
    ...(period ? [planPeriodHours(period.rules, periodRecord(period, told, asOf), asOf)] : []),
  ];
}

function reminderOf(plan: HoursPlan, day: string, uidStem: string, documents: Documents): Reminder {
  const asked = plan.required ?? plan.years[0]?.required;
  return {
    uidStem,
    title: '继续教育学时的最后一天',
    day,
    says: `${inChinese(day)}以前，继续教育要学满${asked ? askedText(asked) : '通知要求的学时'}。`,
    citations: citedIn(documents, plan.citations),
    url: location.origin + location.pathname,
  };
}

/** The days by which hours have to be done, today or later; one for each certificate. */
export function remindersOf(
  notices: readonly WidgetNotice[],
  standings: readonly Standing[],
  documents: Documents,
): Reminder[] {
  return standings.flatMap((standing, sheet) =>
    plansOf(notices, standing).flatMap((plan) => {
      const { due, status, citations } = plan;
      if (due === undefined || due < standing.today || !PENDING.includes(status)) return [];
      return [reminderOf(plan, due, `hours-${citations[0]?.notice ?? ''}-${sheet + 1}`, documents)];
    }),
  );
}
