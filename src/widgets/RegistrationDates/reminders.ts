import type { DocumentName } from '../kit/Citations.tsx';
import { citedIn } from '../kit/calendar/cited.ts';
import type { Reminder } from '../kit/calendar/reminder.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import { chosenNotice } from '../kit/place.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { shownAnswers } from './view.ts';

/** The deadlines still to come, of every specialty, on their safe days. */
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
