import type { Finding, FindingStatus, Flip } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { Shape, type ShapeName } from '../kit/Shape.tsx';

/** What decides comes first. */
const MARKS: Readonly<Record<FindingStatus, { shape: ShapeName; word: string; tone: string }>> = {
  unmet: { shape: 'cross', word: '不符合', tone: 'no' },
  unclear: { shape: 'halves', word: '两种理解', tone: 'two' },
  unknown: { shape: 'dotted', word: '还没填', tone: 'ask' },
  met: { shape: 'tick', word: '符合', tone: 'yes' },
};
const ORDER = Object.keys(MARKS);

/** 为什么: every condition of the notice, and how it stands, or stood. */
export function Findings({ findings, past }: { findings: readonly Finding[]; past: boolean }) {
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

/** 还差什么条件: what would have to be otherwise, what can still be changed first; of what is past, nothing can. */
export function Flips({ flips, past }: { flips: readonly Flip[]; past: boolean }) {
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
