import { type HoursPlan, type PlainDate, planPeriodHours } from '../../rules/index.ts';
import type { DocumentName } from '../kit/Citations.tsx';
import { citedIn } from '../kit/calendar/cited.ts';
import type { Reminder } from '../kit/calendar/reminder.ts';
import { annualAnswer } from '../kit/hours/annual.ts';
import { answering, certificateOf } from '../kit/hours/answering.ts';
import { dueSays, dueTitle } from '../kit/hours/due-words.ts';
import { PENDING } from '../kit/hours/looks.ts';
import { periodDueSays } from '../kit/hours/period-words.ts';
import { periodRecord } from '../kit/hours/record.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import type { Standing } from '../kit/questionnaire/view.ts';

type Documents = Readonly<Record<string, DocumentName>>;

/** A plan, with what a calendar says of its day. */
interface Told {
  plan: HoursPlan;
  title: string;
  says: string;
}

/** The plans of one certificate. */
function plansOf(notices: readonly WidgetNotice[], { told, asOf }: Standing): Told[] {
  const certificate = certificateOf(notices, told);
  if (certificate === undefined) return [];
  const { annual, period } = answering(notices, told);
  const answer = annual && annualAnswer(annual, certificate, told, asOf);
  const plan = period && planPeriodHours(period.rules, periodRecord(period, told, asOf), asOf);
  return [
    ...(answer ? [{ plan: answer.plan, title: dueTitle(answer), says: dueSays(answer) }] : []),
    ...(plan ? [{ plan, title: '二建继续教育：最晚今天学满', says: periodDueSays(plan) }] : []),
  ];
}

function reminderOf(
  { plan, title, says }: Told,
  day: PlainDate,
  uidStem: string,
  documents: Documents,
): Reminder {
  return {
    uidStem,
    task: '继续教育学时的最后一天',
    title,
    day,
    says,
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
    plansOf(notices, standing).flatMap((told) => {
      const { due, status, citations } = told.plan;
      if (due === undefined || due < standing.today || told.says === '' || !PENDING.includes(status))
        return [];
      return [reminderOf(told, due, `hours-${citations[0]?.notice ?? ''}-${sheet + 1}`, documents)];
    }),
  );
}
