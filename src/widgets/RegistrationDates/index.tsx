import { useCallback, useContext, useMemo } from 'preact/hooks';
import type { WidgetNotice } from '../../links/notice.ts';
import { renewal } from '../../rules/index.ts';
import { Form } from '../form/context.ts';
import { chosenNotice, ELSEWHERE } from '../form/place.ts';
import { Questionnaire } from '../form/Questionnaire.tsx';
import { activeSheet } from '../form/state.ts';
import type { Standing } from '../form/view.ts';
import { AskElsewhere } from '../ui/Contacts.tsx';
import { guarded } from '../ui/guarded.tsx';
import { later } from '../ui/later.tsx';
import { NoteCard } from '../ui/Notes.tsx';
import { type RegistrationProps, registrationTask } from './state.ts';
import { channelVerdict, shownAnswers } from './view.ts';
import './registration.css';

/**
 * A simple drawing of a registration certificate that marks which of its two dates is asked for; described by its
 * caption.
 */
function CertificatePicture() {
  return (
    <figure class="registration-picture">
      <svg viewBox="0 0 320 232" aria-hidden="true">
        <rect class="registration-sheet" x="2" y="2" width="316" height="228" rx="8" />
        <text x="160" y="36" text-anchor="middle" class="registration-title">
          注册证书（示意）
        </text>
        <line class="registration-rule" x1="20" x2="300" y1="50" y2="50" />
        <text x="20" y="78">
          注册专业和有效期
        </text>
        <rect class="registration-right" x="12" y="90" width="296" height="58" rx="6" />
        <text x="20" y="113">
          建筑工程（有效期：某日至某日）
        </text>
        <path class="registration-tick" d="M22 133l5 5 10-11" />
        <text x="44" y="139" class="registration-right-word">
          填后面那个日期
        </text>
        <text x="20" y="184" class="registration-quiet">
          使用有效期至：某年某月某日
        </text>
        <path class="registration-cross" d="M23 198l12 12M35 198l-12 12" />
        <text x="44" y="210" class="registration-wrong-word">
          不要填
        </text>
      </svg>
      <figcaption>
        图：看每个专业后面的有效期，填后面那个日期。“使用有效期”是电子证书文件自己的期限，不要填。
      </figcaption>
    </figure>
  );
}

/** Shown at 注册有效期至: which date to copy, and what the rules say before anything is entered. */
function ExpiryAside({ notices }: { notices: readonly WidgetNotice[] }) {
  const { state } = useContext(Form);
  const notice = chosenNotice(notices, activeSheet(state).told);
  const notes = notice ? renewal(notice.rules, {}, state.asOf).notes : [];
  return (
    <>
      <CertificatePicture />
      <details class="kit-more">
        <summary>使用有效期为什么短得多</summary>
        <ul class="kit-list">
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} />
          ))}
        </ul>
      </details>
    </>
  );
}

const [Details, fetchDetails] = later(async () => (await import('./Answer.tsx')).Details);
const [Channel] = later(async () => (await import('./Answer.tsx')).Channel);
const [Calendar] = later(async () => (await import('./Answer.tsx')).Calendar);

/** 注册什么时候到期: dates from certificates, and everything that follows from them. */
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
      detailsOf={(standing, _, answers) => {
        const rules = noticeOf(standing)?.rules;
        return (
          rules &&
          answers.map((answer) => (
            <Details key={answer.question} answer={answer} rules={rules} standing={standing} />
          ))
        );
      }}
      sharedDetailsOf={(standing, answers) => {
        const notice = noticeOf(standing);
        if (notice) {
          const files = answers.some((answer) => answer.files);
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
