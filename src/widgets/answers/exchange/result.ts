import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
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

/** Who speaks; without rules nothing is known of what follows. */
export type Speaker = Pick<WidgetNotice, 'kind'> & { rules?: Ruleset };

/** What the notice says of exchanging once it is too late, where it says anything. */
const sayingOf = ({ rules }: Speaker) =>
  rules?.conversion?.afterwards.find(({ about }) => about === undefined);

function headlineOf(notice: Speaker): string {
  switch (sayingOf(notice)?.later) {
    case 'none':
      return '现在不能换了';
    case 'province':
      return '部里的换证时间已过，还能不能换要问本省';
    default:
      return `换证已截止，不能按这份${wordFor(notice)}换了`;
  }
}

type Over = Pick<ConversionResult, 'window'>;

const untilSays = ({ window }: Over): string =>
  window ? `换证到${inChinese(window.closes)}为止` : '换证已经截止';

/** How an exchange that is over is told: its last day, and the words where the notice says that nothing follows. */
export function closedWords(over: Over, notice: Speaker): { headline: string; says: string } {
  const saying = sayingOf(notice);
  const [cited] = saying?.later === 'none' ? saying.cite : [];
  const quoted = cited ? `，${wordFor(notice)}说“${cited.quote}”` : '';
  return { headline: headlineOf(notice), says: `${untilSays(over)}${quoted}。` };
}

/** The same, with all that the notice says of exchanging later. */
export function closedWithLater(over: Over, notice: Speaker): { headline: string; says: string } {
  const later = sayingOf(notice)?.says ?? `截止以后还能不能换，${wordFor(notice)}没有写，请打电话问。`;
  return { headline: headlineOf(notice), says: `${untilSays(over)}。${later}` };
}
