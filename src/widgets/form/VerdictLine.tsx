import { Shape } from '../ui/Shape.tsx';
import type { Verdict } from './verdict.ts';
import './verdict-line.css';

/** One answer: its shape, its headline, its sentence. */
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

/** An answer under a more urgent one: what it is about and its sentence, without a sign or a colour. */
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
