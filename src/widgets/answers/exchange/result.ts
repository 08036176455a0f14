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

/** Whether 换证时间 is over, so that nothing more needs to be asked. */
export function isOver(
  { outcome, window }: Pick<ConversionResult, 'outcome' | 'window'>,
  asOf: PlainDate,
): boolean {
  return outcome === 'closed' || (window !== undefined && asOf > window.closes);
}

/** The day to replay once the window is over: its last day, or the latest closing day if the window is unknown. */
export function lastOpenDay(
  { conversion }: Ruleset,
  { window }: Pick<ConversionResult, 'window'>,
): PlainDate | undefined {
  const closes = (conversion?.windows ?? []).map((each) => each.closes).sort();
  return window?.closes ?? lastOf(closes);
}

/** 换证时间 in a Chinese sentence. */
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

/** The rules' result for the facts; 其他省份 is not covered by any notice. */
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
