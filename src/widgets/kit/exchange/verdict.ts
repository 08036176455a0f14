import type { WidgetNotice } from '../notice.ts';
import { chosenNotice } from '../place.ts';
import type { Verdict } from '../questionnaire/verdict.ts';
import type { Standing } from '../questionnaire/view.ts';
import { resultOf } from './result.ts';
import { LOOKS, standingSays, verdictSays } from './words.ts';

/** The verdict in a line; beside a question it may still change. */
export function verdictOf(notices: readonly WidgetNotice[], standing: Standing): Verdict {
  const { told, asOf, settled, open } = standing;
  const notice = chosenNotice(notices, told);
  const result = resultOf(notices, told, asOf);
  const { outcome } = result;
  const says = settled ? verdictSays(result, asOf, open) : standingSays(result, asOf);
  const elsewhere = notice ? says : '本站收录的通知不管这些省份的证书。请向给您发证的单位询问。';
  return {
    question: 'checkConversion',
    outcome,
    ...LOOKS[outcome],
    says: outcome === 'not-stated' ? elsewhere : says,
  };
}
