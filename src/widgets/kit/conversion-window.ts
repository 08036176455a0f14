import { type ConversionResult, inChinese, lastOf, type PlainDate, type Ruleset } from '../../rules/index.ts';

type Window = NonNullable<ConversionResult['window']>;

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
export function windowWords({ opens, closes, printedCloses }: Window): string {
  const time = opens
    ? `${inChinese(opens)}至${inChinese(closes)}`
    : `到${inChinese(closes)}为止（没有写开始日期）`;
  return `换证时间：${time}${printedCloses ? `。这份通知印的是${inChinese(printedCloses)}，本站认为后来的文件推迟了它` : ''}。`;
}
