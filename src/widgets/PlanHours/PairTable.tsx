import type { Pair } from '../kit/hours/annual.ts';
import { amount, yearsText } from '../kit/hours/hours-text.ts';

/** @param over has retraining to come first, so that the hours left mend nothing? */
const words = ({ status, total, required, years }: Pair, over: boolean): string =>
  ({
    met: '够了',
    below: '不够',
    open: over ? `${years[1]}年没过完` : `还差${amount(required - total)}`,
    unknown: '还不知道',
  })[status];

/** 两年累计: each year with the next, and whether the two are enough together. */
export function PairTable({ pairs, over }: { pairs: readonly Pair[]; over: boolean }) {
  if (pairs.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>2年累计</h4>
      <table class="hours-pairs">
        <caption>相邻2年合计，要{amount(pairs[0]?.required ?? 0)}</caption>
        <thead>
          <tr>
            <th scope="col">年度</th>
            <th scope="col">合计</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.years[0]} data-pair={pair.years.join('-')} data-status={pair.status}>
              <th scope="row">{yearsText(pair.years)}</th>
              <td>{pair.status === 'unknown' ? '没有填全' : amount(pair.total)}</td>
              <td>{words(pair, over)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
