import type { ConversionResult } from '../../../rules/index.ts';
import { Citations } from '../../ui/Citations.tsx';
import { Steps } from '../../ui/Notes.tsx';

/** The hours required for the exchange, and those still missing. @param word what the notice calls itself */
function ExchangeHours({ hours, word }: { hours: ConversionResult['hours']; word: string }) {
  if (!hours) return null;
  const { total, professional, assessment, stated, remaining, citations } = hours;
  return (
    <section class="kit-part">
      <h4>换证的学时</h4>
      <p>
        换证前要学完{total}学时
        {professional !== undefined && `，其中专业岗位知识不少于${professional}学时`}
        {assessment && '，并通过考核'}。{!stated && `这个数字是推算的：${word}没有写换证要多少学时。`}
      </p>
      {remaining && (
        <p>
          <strong>
            还差{remaining.total}学时
            {remaining.professional !== undefined && `，其中专业岗位知识还差${remaining.professional}学时`}
          </strong>
        </p>
      )}
      <Citations citations={citations} />
    </section>
  );
}

interface Props {
  hours: ConversionResult['hours'];
  steps: ConversionResult['steps'];
  /** What the notice calls itself. */
  word: string;
  /** Whether none of it can be done any more. */
  past: boolean;
}

/** How to apply for an exchange; collapsed if it is over. */
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
