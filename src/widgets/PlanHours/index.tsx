import { useMemo } from 'preact/hooks';
import { CalendarButton } from '../kit/CalendarButton.tsx';
import { noticesOf, verdictsOf } from '../kit/hours/view.ts';
import { Questionnaire } from '../kit/questionnaire/Questionnaire.tsx';
import { guarded } from '../kit/robust/guarded.tsx';
import { Details } from './Details.tsx';
import type { HoursProps } from './props.ts';
import { remindersOf } from './reminders.ts';
import { hoursTask } from './state.ts';
import './hours.css';

/** 学时怎么补: which hours are due, what is left of them, and what follows. */
function PlanHours(props: HoursProps) {
  const { notices, documents } = props;
  const task = useMemo(() => hoursTask(props), [props]);
  return (
    <Questionnaire
      task={task}
      documents={documents}
      noticesOf={(standing) => noticesOf(notices, standing)}
      verdictsOf={(standing) => verdictsOf(notices, standing)}
      detailsOf={(standing, judgeOn) => <Details notices={notices} standing={standing} onReplay={judgeOn} />}
      endingOf={(standings) => (
        <CalendarButton reminders={remindersOf(notices, standings, documents)} name="继续教育学时" />
      )}
    />
  );
}

export default guarded(PlanHours);
