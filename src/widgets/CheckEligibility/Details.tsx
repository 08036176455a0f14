import { type WidgetNotice, wordFor } from '../../links/notice.ts';
import type { Finding, FindingStatus, Flip, PlainDate } from '../../rules/index.ts';
import { Way } from '../answers/exchange/ExchangeWay.tsx';
import { Citations } from '../ui/Citations.tsx';
import { Contacts } from '../ui/Contacts.tsx';
import { Afterwards, Notes } from '../ui/Notes.tsx';
import { Shape, type ShapeName } from '../ui/Shape.tsx';
import type { Details as DetailsView } from './proof.ts';

/** In display order: the decisive statuses first. */
const MARKS: Readonly<Record<FindingStatus, { shape: ShapeName; word: string; tone: string }>> = {
  unmet: { shape: 'cross', word: '不符合', tone: 'no' },
  unclear: { shape: 'halves', word: '两种理解', tone: 'two' },
  unknown: { shape: 'dotted', word: '还没填', tone: 'ask' },
  met: { shape: 'tick', word: '符合', tone: 'yes' },
};
const ORDER = Object.keys(MARKS);

/** 为什么: every condition of the notice with its finding; in a replay, that of the earlier day. */
function Findings({ findings, past }: { findings: readonly Finding[]; past: boolean }) {
  if (findings.length === 0) return null;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <section class="kit-part">
      <h4>{past ? '当时您符合吗？' : '为什么'}</h4>
      <ul class="kit-findings">
        {sorted.map(({ condition, status, says, citations }) => {
          const { shape, word, tone } = MARKS[status];
          return (
            <li key={condition} data-condition={condition} data-status={status}>
              <strong class={`kit-mark kit-tone-${tone}`}>
                <Shape name={shape} />
                {word}
              </strong>
              <p>{says}</p>
              <Citations citations={citations} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** 还差什么条件: what would have to differ, first what can still be changed; in a replay nothing can. */
function Flips({ flips, past }: { flips: readonly Flip[]; past: boolean }) {
  if (flips.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>{past ? '当时还差什么条件' : '还差什么条件'}</h4>
      <ul class="kit-flips">
        {flips.map(({ facts, says, changeable, citations }) => (
          <li key={facts.join()}>
            <strong class={`kit-mark kit-tone-${changeable && !past ? 'yes' : 'over'}`}>
              {changeable && !past ? '还来得及' : '已经改不了'}
            </strong>
            <p>{says}</p>
            <Citations citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

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

/** Everything below the verdict: why, what to do, whom to call, what else to know. */
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
