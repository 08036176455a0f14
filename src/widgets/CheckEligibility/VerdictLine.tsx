import { inChinese, type PlainDate } from '../../rules/index.ts';
import { Shape } from '../kit/Shape.tsx';
import type { Verdict } from './view.ts';

interface Props {
  ready: boolean;
  /** With a heading and large, or as one line over a question. */
  settled: boolean;
  verdict: Verdict;
  asOf: PlainDate;
  isToday: boolean;
}

/**
 * The verdict: one live region that stays while its text changes. The heading over it takes the focus and says the day,
 * so that nothing is said twice.
 */
export function VerdictLine({ ready, settled, verdict, asOf, isToday }: Props) {
  const { outcome, word, shape, tone, says } = verdict;
  return (
    <>
      <h3 class="check-heading" tabIndex={-1} data-focus="verdict" hidden={!settled}>
        {ready && `按${inChinese(asOf)}${isToday ? '（今天）' : ''}判断`}
      </h3>
      <div role="status" data-widget="check">
        {ready && (
          <p
            class={`check-verdict check-tone-${tone}`}
            data-question="checkConversion"
            data-outcome={outcome}
          >
            <Shape name={shape} />
            <strong class="check-word">{word}</strong>
            <span class="check-says">{says}</span>
          </p>
        )}
      </div>
    </>
  );
}
