import { CalendarButton } from '../kit/CalendarButton.tsx';
import type { Standing } from '../kit/questionnaire/view.ts';
import type { RegistrationProps } from './props.ts';
import { remindersFor } from './reminders.ts';

interface Props extends Pick<RegistrationProps, 'notices' | 'documents'> {
  standings: readonly Standing[];
}

/** The days to remember, for a calendar. */
export function Calendar({ notices, documents, standings }: Props) {
  const here = `${location.origin}${location.pathname}`;
  return (
    <CalendarButton name="二级建造师注册日期" reminders={remindersFor(notices, documents, standings, here)} />
  );
}
