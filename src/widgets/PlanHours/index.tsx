import { useMemo } from 'preact/hooks';
import { noticesOf, verdictsOf } from '../answers/hours/view.ts';
import { Questionnaire } from '../form/Questionnaire.tsx';
import { guarded } from '../ui/guarded.tsx';
import { later } from '../ui/later.tsx';
import type { HoursProps } from './state.ts';
import { hoursTask } from './state.ts';

const [Details, fetchDetails] = later(async () => (await import('./Answer.tsx')).Details);
const [Calendar] = later(async () => (await import('./Answer.tsx')).Calendar);

/** 学时怎么补: which hours are due, how many are left, and what follows. */
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
      endingOf={(standings) => <Calendar notices={notices} standings={standings} documents={documents} />}
      onBegin={fetchDetails}
    />
  );
}

export default guarded(PlanHours);
