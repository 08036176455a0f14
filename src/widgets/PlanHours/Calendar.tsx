import { CalendarButton } from '../kit/CalendarButton.tsx';
import type { Standing } from '../kit/questionnaire/view.ts';
import type { HoursProps } from './props.ts';
import { remindersOf } from './reminders.ts';

interface Props extends Pick<HoursProps, 'notices' | 'documents'> {
  standings: readonly Standing[];
}

/** The days by which hours have to be done, for a calendar. */
export function Calendar({ notices, standings, documents }: Props) {
  return <CalendarButton reminders={remindersOf(notices, standings, documents)} name="继续教育学时" />;
}
