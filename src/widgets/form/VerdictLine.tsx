import { Shape } from '../ui/Shape.tsx';
import type { Verdict } from './verdict.ts';
import './verdict-line.css';

/** One answer: shape, headline, sentence. */
export function VerdictLine({
  verdict: { question, outcome, word, headline = word, shape, tone, says },
}: {
  verdict: Verdict;
}) {
  return (
    <p class={`kit-verdict kit-tone-${tone}`} data-question={question} data-outcome={outcome}>
      <Shape name={shape} />
      <strong class="kit-word">{headline}</strong>
      <span class="kit-says">{says}</span>
    </p>
  );
}

/** An answer below a more urgent one: title and sentence, without shape or colour. */
export function VerdictRow({ verdict: { question, outcome, headline, says, title } }: { verdict: Verdict }) {
  return (
    <p class="kit-also" data-question={question} data-outcome={outcome}>
      {title && <strong>{title}</strong>}
      <span>
        {headline && `${headline}。`}
        {says}
      </span>
    </p>
  );
}
