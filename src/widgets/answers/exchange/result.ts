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

/** The notice that answers; without rules, nothing is known about what follows the deadline. */
export type Speaker = Pick<WidgetNotice, 'kind'> & { rules?: Ruleset };

/** What the notice says about exchanging after the deadline, if anything. */
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

/** Says that an exchange is over: its last day, and the quote if the notice rules out a later exchange. */
export function closedWords(over: Over, notice: Speaker): { headline: string; says: string } {
  const saying = sayingOf(notice);
  const [cited] = saying?.later === 'none' ? saying.cite : [];
  const quoted = cited ? `，${wordFor(notice)}说“${cited.quote}”` : '';
  return { headline: headlineOf(notice), says: `${untilSays(over)}${quoted}。` };
}

/** The same, with everything the notice says about exchanging later. */
export function closedWithLater(over: Over, notice: Speaker): { headline: string; says: string } {
  const later = sayingOf(notice)?.says ?? `截止以后还能不能换，${wordFor(notice)}没有写，请打电话问。`;
  return { headline: headlineOf(notice), says: `${untilSays(over)}。${later}` };
}
