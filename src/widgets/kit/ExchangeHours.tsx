import type { ConversionResult } from '../../rules/index.ts';
import { Citations } from './Citations.tsx';

/** The hours that the exchange asks, and those still to do. @param word what the notice calls itself */
export function ExchangeHours({ hours, word }: { hours: ConversionResult['hours']; word: string }) {
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
