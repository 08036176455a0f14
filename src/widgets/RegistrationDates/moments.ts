import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import { addDays, applicationChannel, lastOf, type PlainDate, type Ruleset } from '../../rules/index.ts';
import type { NamedDay } from '../answers/registration/answered.ts';
import { capDays } from '../answers/registration/renewed-term.ts';
import { chosenNotice } from '../form/place.ts';
import type { Standing } from '../form/view.ts';
import { citedIn, type Reminder } from '../ui/reminder.ts';
import type { DayPoint } from '../ui/TimeLine.tsx';
import { shownAnswers } from './view.ts';

const NEAR_DAYS = 60;

function pointsOf({ name, kind, safe, latest }: NamedDay): DayPoint[] {
  if (safe === latest) return [{ day: safe, label: name, kind }];
  return [
    { day: safe, label: `${name}：稳妥`, kind },
    { day: latest, label: `${name}：另一种理解`, kind: 'plain' },
  ];
}

/** Points of the time line: the as-of date, the days of an answer, and the birthday that ends a registration. */
export function pointsFor(
  rules: Ruleset,
  days: readonly NamedDay[],
  { told, asOf, today }: Pick<Standing, 'told' | 'asOf' | 'today'>,
): DayPoint[] {
  return [
    { day: asOf, label: asOf === today ? '今天' : '判断日期', kind: 'today' },
    ...[...days, ...capDays(rules, told['birthDate'], asOf)].flatMap(pointsOf),
  ];
}

/** The milestones of the change of channel, if the as-of date is within 60 days of them; else []. */
export function nearMilestones(rules: Ruleset, asOf: PlainDate) {
  const { milestones } = applicationChannel(rules, asOf);
  const days = milestones.map(({ date }) => date).sort();
  const [first, last] = [days[0], lastOf(days)];
  const near =
    first !== undefined &&
    last !== undefined &&
    asOf >= addDays(first, -NEAR_DAYS) &&
    asOf <= addDays(last, NEAR_DAYS);
  return near ? milestones : [];
}

/** Reminders for coming deadlines of every specialty, on the safe days. */
export function remindersFor(
  notices: readonly WidgetNotice[],
  documents: Readonly<Record<string, DocumentName>>,
  standings: readonly Standing[],
  url: string,
): Reminder[] {
  return standings.flatMap((standing, sheet) => {
    const specialty = standings.length > 1 ? `（专业${sheet + 1}）` : '';
    return shownAnswers(notices, standing).flatMap(({ question, days }) =>
      days.flatMap(({ safe, reminder, citations }): Reminder[] => {
        if (reminder === undefined || safe < standing.today) return [];
        return [
          {
            uidStem: `${question}-${chosenNotice(notices, standing.told)?.id ?? ''}`,
            task: `${reminder.task}${specialty}`,
            title: `${reminder.title}${specialty}`,
            day: safe,
            says: reminder.says,
            citations: citedIn(documents, citations),
            url,
          },
        ];
      }),
    );
  });
}
