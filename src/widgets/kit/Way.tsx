import type { ConversionResult } from '../../rules/index.ts';
import { ExchangeHours } from './ExchangeHours.tsx';
import { Steps } from './Steps.tsx';

interface Props {
  hours: ConversionResult['hours'];
  steps: ConversionResult['steps'];
  /** What the notice calls itself. */
  word: string;
  /** Can none of it be done any more? */
  past: boolean;
}

/** How an exchange is gone about; what is past stands closed. */
export function Way({ hours, steps, word, past }: Props) {
  const way = (
    <>
      <ExchangeHours hours={hours} word={word} />
      <Steps steps={steps} title={past ? '步骤' : undefined} />
    </>
  );
  if (!past) return way;
  if (!hours && steps.length === 0) return null;
  return (
    <details class="kit-more">
      <summary>当时的办法（现在办不了）</summary>
      {way}
    </details>
  );
}
