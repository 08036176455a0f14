import type { PlainDate } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { ExchangeHours } from '../kit/ExchangeHours.tsx';
import { Afterwards, Notes } from '../kit/Notes.tsx';
import { type WidgetNotice, wordFor } from '../kit/notice.ts';
import { Steps } from '../kit/Steps.tsx';
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
  const { open, afterwards, deciding, findings, flips, hours, steps, notes } = details;
  const call = (
    <section class="kit-part">
      <h4>咨询电话</h4>
      <Contacts contacts={notice.contacts} region={notice.region} word={wordFor(notice)} />
    </section>
  );
  const callFirst = deciding.length > 0;
  return (
    <>
      {open.length > 0 && <p>还没填：{open.join('、')}。填了以后，结论可能改变。</p>}
      <Window details={details} onReplay={onReplay} />
      <Afterwards sayings={afterwards} />
      <Notes title="两种理解" notes={deciding} />
      {callFirst && call}
      <Findings findings={findings} />
      <Flips flips={flips} />
      <ExchangeHours hours={hours} word={wordFor(notice)} />
      <Steps steps={steps} />
      {!callFirst && call}
      <Notes title="另外请留意" notes={notes} />
    </>
  );
}
