import { useCallback, useMemo } from 'preact/hooks';
import { CalendarButton } from '../kit/CalendarButton.tsx';
import { chosenNotice } from '../kit/place.ts';
import { Questionnaire } from '../kit/questionnaire/Questionnaire.tsx';
import type { Standing } from '../kit/questionnaire/view.ts';
import { guarded } from '../kit/robust/guarded.tsx';
import { Channel } from './Channel.tsx';
import { Details } from './Details.tsx';
import { ExpiryAside } from './ExpiryAside.tsx';
import type { RegistrationProps } from './props.ts';
import { remindersFor } from './reminders.ts';
import { registrationTask } from './state.ts';
import { channelVerdict, shownAnswers } from './view.ts';
import './registration.css';

/** 注册什么时候到期: dates from certificates in hand, and everything that follows from them. */
function RegistrationDates(props: RegistrationProps) {
  const { notices, documents } = props;
  const task = useMemo(() => registrationTask(props), [props]);
  const asideOf = useCallback(
    (field: string) => (field === 'expiresOn' ? <ExpiryAside notices={notices} /> : undefined),
    [notices],
  );
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
      verdictsOf={(standing) => shownAnswers(notices, standing)}
      sharedVerdictsOf={(standing) => channelVerdict(notices, standing)}
      detailsOf={(standing) => {
        const rules = noticeOf(standing)?.rules;
        return (
          rules &&
          shownAnswers(notices, standing).map((answer) => (
            <Details key={answer.question} answer={answer} rules={rules} standing={standing} />
          ))
        );
      }}
      sharedDetailsOf={(standing) => {
        const notice = noticeOf(standing);
        return notice && <Channel notice={notice} asOf={standing.asOf} />;
      }}
      endingOf={(standings) => (
        <CalendarButton
          name="二级建造师注册日期"
          reminders={remindersFor(notices, documents, standings, `${location.origin}${location.pathname}`)}
        />
      )}
    />
  );
}

export default guarded(RegistrationDates);
