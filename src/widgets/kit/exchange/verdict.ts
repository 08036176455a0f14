import type { ConversionResult, PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../notice.ts';
import { chosenNotice } from '../place.ts';
import type { Verdict } from '../questionnaire/verdict.ts';
import type { Standing } from '../questionnaire/view.ts';
import { resultOf } from './result.ts';
import { lookOf, standingSays, verdictSays } from './words.ts';

type Kind = Pick<WidgetNotice, 'kind'>;

/** A result in a line. @param says what stands beside its word */
function exchangeVerdict({ outcome }: ConversionResult, notice: Kind, says: string): Verdict {
  return { question: 'checkConversion', outcome, ...lookOf(outcome, notice), says };
}

/** A settled result in a line. @param open labels of what is not told and could still change it */
export function settledVerdict(
  result: ConversionResult,
  notice: Kind,
  asOf: PlainDate,
  open: readonly string[],
): Verdict {
  return exchangeVerdict(result, notice, verdictSays(result, notice, asOf, open));
}

/** The verdict in a line; beside a question it may still change. */
export function verdictOf(notices: readonly WidgetNotice[], standing: Standing): Verdict {
  const { told, asOf, settled, open } = standing;
  const result = resultOf(notices, told, asOf);
  const chosen = chosenNotice(notices, told);
  const notice = chosen ?? {};
  if (result.outcome === 'not-stated' && !chosen) {
    const says = '本站没有收录其他省份的通知。请向发证地的省级住房和城乡建设主管部门询问。';
    return exchangeVerdict(result, notice, says);
  }
  // What a notice does not treat is settled at once.
  if (settled || result.outcome === 'not-stated') return settledVerdict(result, notice, asOf, open);
  return exchangeVerdict(result, notice, standingSays(result, notice, asOf));
}
