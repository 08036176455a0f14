import { useMemo } from 'preact/hooks';
import { verdictsOf } from '../answers/exchange/verdict.ts';
import { chosenNotice, ELSEWHERE } from '../form/place.ts';
import { Questionnaire } from '../form/Questionnaire.tsx';
import type { Standing } from '../form/view.ts';
import { AskElsewhere } from '../ui/Contacts.tsx';
import { guarded } from '../ui/guarded.tsx';
import { Details } from './Details.tsx';
import type { CheckProps } from './state.ts';
import { checkTask, proofOf } from './state.ts';

/** 能不能换证: one question at a time, then an answer with its evidence. */
function CheckEligibility(props: CheckProps) {
  const { notices, documents } = props;
  const task = useMemo(() => checkTask(props), [props]);
  const noticesOf = ({ told }: Standing) => {
    const notice = chosenNotice(notices, told);
    return notice ? [notice.id] : [];
  };
  return (
    <Questionnaire
      task={task}
      documents={documents}
      noticesOf={noticesOf}
      verdictsOf={(standing) => verdictsOf(notices, standing)}
      detailsOf={(standing, judgeOn) => {
        const proof = proofOf(notices, standing);
        if (proof) return <Details {...proof} onReplay={judgeOn} />;
        return standing.told['place'] === ELSEWHERE && <AskElsewhere />;
      }}
    />
  );
}

export default guarded(CheckEligibility);
