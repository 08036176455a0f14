import type { Verdict } from './questionnaire/verdict.ts';
import { Shape } from './Shape.tsx';
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
