import { type ConversionResult, inChinese, labelOf, type PlainDate } from '../../../rules/index.ts';
import type { Standing } from '../../form/view.ts';
import type { Speaker } from './closed.ts';
import { isOver } from './result.ts';

/** Whether the as-of date is in the past and the exchange was still possible then but is over today. */
export function isReplay(
  then: ConversionResult,
  now: ConversionResult,
  { asOf, today }: Pick<Standing, 'asOf' | 'today'>,
): boolean {
  const needed = then.outcome !== 'not-needed' && then.outcome !== 'not-stated';
  return asOf < today && needed && !isOver(then, asOf) && isOver(now, today);
}

/** 当时（2023年12月31日）： */
export const thenOn = (asOf: PlainDate): string => `当时（${inChinese(asOf)}）：`;

/** Labels of the conditions with a status: 发证日期、年龄 */
function conditionsOf({ findings }: ConversionResult, status: string, { rules }: Speaker): string[] {
  const ids = findings.filter((each) => each.status === status).map(({ condition }) => condition);
  return (rules?.conversion?.conditions ?? []).filter(({ id }) => ids.includes(id)).map(labelOf);
}

function stood(result: ConversionResult, notice: Speaker, open: readonly string[]): string {
  const unmet = conditionsOf(result, 'unmet', notice);
  switch (result.outcome) {
    case 'eligible':
      return '条件都符合，能换。';
    case 'not-yet-open':
      return '条件都符合，还没开始。';
    case 'unclear':
      return `${conditionsOf(result, 'unclear', notice).join('、')}有两种理解，说不准。`;
    case 'out-of-scope':
      return `${unmet.length}条不符合：${unmet.join('、')}。`;
    case 'check-archive':
      return '系统里查不到，能去核查档案。';
    case 'archive-missed':
      return '系统里查不到，核查档案的时间也过了。';
    default:
      return `差${open.join('、')}，说不准。`;
  }
}

/** The result on an earlier as-of date, in words. */
export function thenSays(
  result: ConversionResult,
  notice: Speaker,
  { asOf, settled, open }: Pick<Standing, 'asOf' | 'settled' | 'open'>,
): string {
  if (settled) return thenOn(asOf) + stood(result, notice, open);
  if (result.outcome === 'incomplete') return `${thenOn(asOf)}回答下面的问题，就知道是否符合。`;
  return `${thenOn(asOf)}${stood(result, notice, open)}回答下面的问题以后，可能改变。`;
}
