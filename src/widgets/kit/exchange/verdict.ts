import type { ConversionResult, PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../notice.ts';
import { chosenNotice } from '../place.ts';
import type { Verdict } from '../questionnaire/verdict.ts';
import type { Standing } from '../questionnaire/view.ts';
import { closedWords, type Speaker } from './closed.ts';
import { isReplay, thenSays } from './replay.ts';
import { resultOf } from './result.ts';
import { lookOf, standingSays, verdictSays } from './words.ts';

const QUESTION = 'checkConversion';

/** A result in a line. @param says what stands under its headline; of an exchange that is over it says itself */
function exchangeVerdict(result: ConversionResult, notice: Speaker, says: string): Verdict {
  const { outcome } = result;
  const words = outcome === 'closed' ? closedWords(result, notice) : { says };
  return { question: QUESTION, outcome, ...lookOf(outcome, notice), ...words };
}

/** A settled result in a line. @param open labels of what is not told and could still change it */
export function settledVerdict(
  result: ConversionResult,
  notice: Speaker,
  asOf: PlainDate,
  open: readonly string[],
): Verdict {
  return exchangeVerdict(result, notice, verdictSays(result, notice, asOf, open));
}

/** The verdict on the day looked at; beside a question it may still change. */
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

/** That the exchange is over today, before all that is said of an earlier day. */
export function closedToday(
  window: Pick<ConversionResult, 'window'>,
  notice: Speaker,
  today: PlainDate,
): Verdict {
  const words = closedWords(window, notice);
  return { question: 'today', outcome: 'closed', ...lookOf('closed', notice), ...words, day: today };
}

/** What stands on the card: where an earlier day is looked at and it is over today, that first, and 当时 under it. */
export function verdictsOf(notices: readonly WidgetNotice[], standing: Standing): Verdict[] {
  const { told, asOf, today } = standing;
  const verdict = verdictOf(notices, standing);
  const notice = chosenNotice(notices, told);
  const [then, now] = [asOf, today].map((day) => resultOf(notices, told, day));
  if (!notice || !then || !now || !isReplay(then, now, standing)) return [verdict];
  return [
    closedToday(now, notice, today),
    { ...verdict, says: thenSays(then, notice, standing), title: '能不能换证', aside: true },
  ];
}
