import type { Verdict } from './questionnaire/verdict.ts';
import './verdict-line.css';

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
