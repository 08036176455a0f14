import { useContext } from 'preact/hooks';
import { renewal } from '../../rules/index.ts';
import { NoteCard } from '../kit/NoteCard.tsx';
import type { WidgetNotice } from '../kit/notice.ts';
import { chosenNotice } from '../kit/place.ts';
import { Form } from '../kit/questionnaire/context.ts';
import { activeSheet } from '../kit/questionnaire/state.ts';
import { CertificatePicture } from './CertificatePicture.tsx';

/** At 注册有效期至: which date to copy, and what the rules say of it before anything is told. */
export function ExpiryAside({ notices }: { notices: readonly WidgetNotice[] }) {
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
