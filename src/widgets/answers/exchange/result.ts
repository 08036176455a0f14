import type { WidgetNotice } from '../../../links/notice.ts';
import {
  type ConversionResult,
  checkConversion,
  inChinese,
  lastOf,
  type PlainDate,
  type Ruleset,
} from '../../../rules/index.ts';
import { chosenNotice, ELSEWHERE } from '../../form/place.ts';
import type { Texts } from '../../form/task.ts';
import { toldFacts } from './fields.ts';

type ResultWindow = NonNullable<ConversionResult['window']>;

/** Is 换证时间 over, so that no question needs an answer? */
export function isOver(
  { outcome, window }: Pick<ConversionResult, 'outcome' | 'window'>,
  asOf: PlainDate,
): boolean {
  return outcome === 'closed' || (window !== undefined && asOf > window.closes);
}

/** The day to replay once the window is over: its last, or the latest of those that may be meant. */
export function lastOpenDay(
  { conversion }: Ruleset,
  { window }: Pick<ConversionResult, 'window'>,
): PlainDate | undefined {
  const closes = (conversion?.windows ?? []).map((each) => each.closes).sort();
  return window?.closes ?? lastOf(closes);
}

/** 换证时间 of a window, in words. */
export function windowWords({ opens, closes, printedCloses }: ResultWindow): string {
  const time = opens
    ? `${inChinese(opens)}至${inChinese(closes)}`
    : `到${inChinese(closes)}为止（没有写开始日期）`;
  return `换证时间：${time}${printedCloses ? `。这份通知印的是${inChinese(printedCloses)}，本站认为后来的文件推迟了它` : ''}。`;
}

const NOTHING: ConversionResult = {
  outcome: 'incomplete',
  findings: [],
  missing: [],
  afterwards: [],
  notes: [],
  steps: [],
};

/** What the rules answer to what is told; 其他省份 is beyond every notice. */
export function resultOf(notices: readonly WidgetNotice[], told: Texts, asOf: PlainDate): ConversionResult {
  const notice = chosenNotice(notices, told);
  if (notice) return checkConversion(notice.rules, toldFacts(told, notice), asOf);
  return told['place'] === ELSEWHERE
    ? { ...NOTHING, outcome: 'not-stated' }
    : { ...NOTHING, missing: ['place'] };
}

/** What the rules answer on the day looked at, and today. */
export function resultsOf(
  notices: readonly WidgetNotice[],
  { told, asOf, today }: { told: Texts; asOf: PlainDate; today: PlainDate },
): { then: ConversionResult; now: ConversionResult } {
  const then = resultOf(notices, told, asOf);
  return { then, now: asOf === today ? then : resultOf(notices, told, today) };
}
