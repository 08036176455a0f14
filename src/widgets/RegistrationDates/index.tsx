import { useCallback, useMemo } from 'preact/hooks';
import { once } from '../../rules/index.ts';
import { AskElsewhere } from '../kit/AskFurther.tsx';
import { later } from '../kit/later.tsx';
import { chosenNotice, ELSEWHERE } from '../kit/place.ts';
import { Questionnaire } from '../kit/questionnaire/Questionnaire.tsx';
import type { Standing } from '../kit/questionnaire/view.ts';
import { guarded } from '../kit/robust/guarded.tsx';
import { ExpiryAside } from './ExpiryAside.tsx';
import type { RegistrationProps } from './props.ts';
import { registrationTask } from './state.ts';
import { channelVerdict, shownAnswers } from './view.ts';
import './registration.css';

const [Details, fetchDetails] = later(async () => (await import('./answer.ts')).Details);
const [Channel] = later(async () => (await import('./answer.ts')).Channel);
const [Calendar] = later(async () => (await import('./answer.ts')).Calendar);

/** 注册什么时候到期: dates from certificates in hand, and everything that follows from them. */
function RegistrationDates(props: RegistrationProps) {
  const { notices, documents } = props;
  const task = useMemo(() => registrationTask(props), [props]);
  const asideOf = useCallback(
    (field: string) => (field === 'expiresOn' ? <ExpiryAside notices={notices} /> : undefined),
    [notices],
  );
  const answersTo = useMemo(() => once((standing: Standing) => shownAnswers(notices, standing)), [notices]);
  const noticeOf = ({ told }: Standing) => chosenNotice(notices, told);
  return (
    <Questionnaire
      task={task}
      documents={documents}
      asideOf={asideOf}
      noticesOf={(standing) => {
        const notice = noticeOf(standing);
        return notice ? [notice.id] : [];
      }}
      verdictsOf={answersTo}
      sharedVerdictsOf={(standing) => channelVerdict(notices, standing)}
      detailsOf={(standing) => {
        const rules = noticeOf(standing)?.rules;
        return (
          rules &&
          answersTo(standing).map((answer) => (
            <Details key={answer.question} answer={answer} rules={rules} standing={standing} />
          ))
        );
      }}
      sharedDetailsOf={(standing) => {
        const notice = noticeOf(standing);
        if (notice) {
          const files = answersTo(standing).some((answer) => answer.files);
          return <Channel notice={notice} asOf={standing.asOf} files={files} />;
        }
        return standing.told['place'] === ELSEWHERE && <AskElsewhere />;
      }}
      endingOf={(standings) => <Calendar notices={notices} documents={documents} standings={standings} />}
      onBegin={fetchDetails}
    />
  );
}

export default guarded(RegistrationDates);
