import type { ConversionResult, PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../notice.ts';
import { chosenNotice } from '../place.ts';
import type { Verdict } from '../questionnaire/verdict.ts';
import type { Standing } from '../questionnaire/view.ts';
import { resultOf } from './result.ts';
import { LOOKS, standingSays, verdictSays } from './words.ts';

/** A result in a line. @param says what stands beside its word */
function exchangeVerdict({ outcome }: ConversionResult, says: string): Verdict {
  return { question: 'checkConversion', outcome, ...LOOKS[outcome], says };
}

/** A settled result in a line. @param open labels of what is not told and could still change it */
export function settledVerdict(result: ConversionResult, asOf: PlainDate, open: readonly string[]): Verdict {
  return exchangeVerdict(result, verdictSays(result, asOf, open));
}

/** The verdict in a line; beside a question it may still change. */
export function verdictOf(notices: readonly WidgetNotice[], standing: Standing): Verdict {
  const { told, asOf, settled, open } = standing;
  const result = resultOf(notices, told, asOf);
  if (result.outcome === 'not-stated' && !chosenNotice(notices, told))
    return exchangeVerdict(result, '本站收录的通知不管这些省份的证书。请向给您发证的单位询问。');
  // What a notice does not treat is settled at once.
  if (settled || result.outcome === 'not-stated') return settledVerdict(result, asOf, open);
  return exchangeVerdict(result, standingSays(result, asOf));
}
