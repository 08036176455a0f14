import type { Note, PlainDate } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { NoteCard } from '../kit/NoteCard.tsx';
import type { WidgetNotice } from '../kit/notice.ts';
import { Findings, Flips } from './Findings.tsx';
import { Hours } from './Hours.tsx';
import type { Details as DetailsView } from './proof.ts';
import { Steps } from './Steps.tsx';

function Window({ details, onReplay }: { details: DetailsView; onReplay: (day: PlainDate) => void }) {
  const { window, lastOpenDay } = details;
  return (
    <>
      {window && (
        <>
          <p>{window.says}</p>
          <Citations citations={window.citations} />
        </>
      )}
      {lastOpenDay && (
        <p class="kit-replay">
          <button type="button" class="kit-button" onClick={() => onReplay(lastOpenDay)}>
            看看当时是否符合
          </button>
        </p>
      )}
    </>
  );
}

function Afterwards({ details }: { details: DetailsView }) {
  if (details.afterwards.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>截止以后</h4>
      <ul class="kit-list">
        {details.afterwards.map(({ says, citations }) => (
          <li key={says}>
            <p>{says}</p>
            <Citations citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>{title}</h4>
      <ul class="kit-list">
        {notes.map((note) => (
          <NoteCard key={note.id + note.says} note={note} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  details: DetailsView;
  notice: WidgetNotice;
  onReplay: (day: PlainDate) => void;
}

/** Everything under the verdict: why, what to do, whom to call, what else to know. */
export function Details({ details, notice, onReplay }: Props) {
  const { open, deciding, findings, flips, hours, steps, notes } = details;
  const call = (
    <section class="kit-part">
      <h4>打给谁</h4>
      <Contacts contacts={notice.contacts} region={notice.region} />
    </section>
  );
  const callFirst = deciding.length > 0;
  return (
    <>
      {open.length > 0 && <p>还没有填写：{open.join('、')}。填写以后结论可能改变。</p>}
      <Window details={details} onReplay={onReplay} />
      <Afterwards details={details} />
      <Notes title="两种读法" notes={deciding} />
      {callFirst && call}
      <Findings findings={findings} />
      <Flips flips={flips} />
      <Hours hours={hours} />
      <Steps steps={steps} />
      {!callFirst && call}
      <Notes title="还要知道" notes={notes} />
    </>
  );
}
