import { useMemo } from 'preact/hooks';
import { once } from '../../rules/index.ts';
import { AskElsewhere } from '../kit/AskFurther.tsx';
import { verdictsOf } from '../kit/exchange/verdict.ts';
import { chosenNotice, ELSEWHERE } from '../kit/place.ts';
import { Questionnaire } from '../kit/questionnaire/Questionnaire.tsx';
import type { Standing } from '../kit/questionnaire/view.ts';
import { guarded } from '../kit/robust/guarded.tsx';
import { Details } from './Details.tsx';
import type { CheckProps } from './props.ts';
import { checkTask } from './state.ts';
import { proofOf } from './view.ts';

/** 能不能换证: one question at a time, and an answer with its proof. */
function CheckEligibility(props: CheckProps) {
  const { notices, documents } = props;
  const task = useMemo(() => checkTask(props), [props]);
  const answersTo = useMemo(() => once((standing: Standing) => verdictsOf(notices, standing)), [notices]);
  const noticesOf = ({ told }: Standing) => {
    const notice = chosenNotice(notices, told);
    return notice ? [notice.id] : [];
  };
  return (
    <Questionnaire
      task={task}
      documents={documents}
      noticesOf={noticesOf}
      verdictsOf={answersTo}
      detailsOf={(standing, judgeOn) => {
        const proof = proofOf(notices, standing);
        if (proof) return <Details {...proof} onReplay={judgeOn} />;
        return standing.told['place'] === ELSEWHERE && <AskElsewhere />;
      }}
    />
  );
}

export default guarded(CheckEligibility);
