import { onPaper } from './fields.ts';
import type { PhoneChangeProps } from './props.ts';
import type { PhoneChangeState } from './state.ts';

type Props = Pick<PhoneChangeProps, 'title' | 'rows' | 'origin'> & Pick<PhoneChangeState, 'texts' | 'paper'>;

/** How many columns the printed table has. */
function columnsOf([first = []]: Props['rows']): number {
  return first.reduce((sum, { span }) => sum + span, 0);
}

/** The form as the notice prints it, with what is filled in. The only thing that is printed. */
export function Sheet({ title, rows, origin, texts, paper }: Props) {
  return (
    <div class="phone-sheet">
      <table class="phone-table official-words">
        <caption>{title}</caption>
        <colgroup>
          {Array.from({ length: columnsOf(rows) }, (_, index) => (
            <col key={index} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ text, head, span, field }, at) => {
                const Cell = head ? 'th' : 'td';
                const filled = field && paper === 'filled' ? onPaper(field, texts) : '';
                return (
                  <Cell key={at} colSpan={span} data-filled={field}>
                    {text || filled}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="phone-origin">{origin}</p>
    </div>
  );
}
