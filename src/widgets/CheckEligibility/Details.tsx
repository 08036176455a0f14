import type { PlainDate } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { Afterwards, Notes } from '../kit/Notes.tsx';
import { type WidgetNotice, wordFor } from '../kit/notice.ts';
import { Way } from '../kit/Way.tsx';
import { Findings, Flips } from './Findings.tsx';

import type { Details as DetailsView } from './proof.ts';

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

interface Props {
  details: DetailsView;
  notice: WidgetNotice;
  onReplay: (day: PlainDate) => void;
}

/** Everything under the verdict: why, what to do, whom to call, what else to know. */
export function Details({ details, notice, onReplay }: Props) {
  const { past, open, afterwards, deciding, findings, flips, hours, steps, notes } = details;
  const call = (
    <section class="kit-part">
      <h4>咨询电话</h4>
      <Contacts
        contacts={notice.contacts}
        region={notice.region}
        word={wordFor(notice)}
        over={past || details.lastOpenDay !== undefined}
      />
    </section>
  );
  const callFirst = past || deciding.length > 0;
  return (
    <>
      {open.length > 0 && <p>还没填：{open.join('、')}。填了以后，结论可能改变。</p>}
      <Window details={details} onReplay={onReplay} />
      <Afterwards sayings={afterwards} />
      {past && call}
      <Notes title={past ? '当时的两种理解' : '两种理解'} notes={deciding} />
      {callFirst && !past && call}
      <Findings findings={findings} past={past} />
      <Flips flips={flips} past={past} />
      <Way hours={hours} steps={steps} word={wordFor(notice)} past={past} />
      {!callFirst && call}
      <Notes title={past ? '当时请留意' : '另外请留意'} notes={notes} />
    </>
  );
}
