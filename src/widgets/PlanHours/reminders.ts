import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import { type HoursPlan, type PlainDate, planPeriodHours } from '../../rules/index.ts';
import { annualAnswer } from '../answers/hours/annual.ts';
import { answering, certificateOf } from '../answers/hours/answering.ts';
import { periodDueSays } from '../answers/hours/period-words.ts';
import { periodRecord } from '../answers/hours/record.ts';
import { dueSays, dueTitle, PENDING } from '../answers/hours/words.ts';
import type { Standing } from '../form/view.ts';
import type { Reminder } from '../ui/reminder.ts';
import { citedIn } from '../ui/reminder.ts';

type Documents = Readonly<Record<string, DocumentName>>;

/** A plan with the calendar texts for its due day. */
interface ToldPlan {
  plan: HoursPlan;
  title: string;
  says: string;
}

/** The plans of one certificate. */
function plansOf(notices: readonly WidgetNotice[], { told, asOf }: Standing): ToldPlan[] {
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
  { plan, title, says }: ToldPlan,
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

/** Reminders for the due days of hours, today or later, of every certificate. */
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
