import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
import {
  type ConversionOutcome,
  type ConversionResult,
  inChinese,
  type PlainDate,
} from '../../../rules/index.ts';
import { chosenNotice } from '../../form/place.ts';
import { INCOMPLETE, type Look, notStated, TWO_READINGS, type Verdict } from '../../form/verdict.ts';
import type { Standing } from '../../form/view.ts';
import { closedWords, type Speaker } from './closed.ts';
import { isReplay, thenSays } from './replay.ts';
import { resultsOf } from './result.ts';

const LOOKS: Readonly<Record<Exclude<ConversionOutcome, 'not-stated'>, Look>> = {
  eligible: { word: '符合', shape: 'tick', tone: 'yes' },
  'out-of-scope': { word: '不符合', shape: 'cross', tone: 'no' },
  unclear: TWO_READINGS,
  closed: { word: '已截止', shape: 'clock', tone: 'over' },
  incomplete: INCOMPLETE,
  'not-yet-open': { word: '还没开始', shape: 'clock', tone: 'ask' },
  'not-needed': { word: '不用换', shape: 'tick', tone: 'yes' },
  'check-archive': { word: '先核查档案', shape: 'halves', tone: 'two' },
  'archive-missed': { word: '核查已过', shape: 'clock', tone: 'over' },
};

type NoticeKind = Pick<WidgetNotice, 'kind'>;

const lookOf = (outcome: ConversionOutcome, notice: NoticeKind): Look =>
  outcome === 'not-stated' ? notStated(wordFor(notice)) : LOOKS[outcome];

/** @param word what the notice calls itself */
const forOutcome = (word: string): Readonly<Record<Exclude<ConversionOutcome, 'closed'>, string>> => ({
  eligible: `${word}的条件都符合，这一天可以办理换证。`,
  'out-of-scope': `不能按这份${word}换证。`,
  unclear: `${word}的文字有两种理解：按一种理解符合，按另一种不符合。请打电话问。`,
  incomplete: '回答下面的问题，就有结论。',
  'not-yet-open': `${word}的条件都符合，但这一天换证还没有开始。`,
  'not-needed': '您的证书不用换。',
  'check-archive': `系统里查不到证书的，可以按${word}去核查档案。`,
  'archive-missed': `${word}给的核查档案的时间已经过了。`,
  'not-stated': `这份${word}没有写换证。`,
});

/**
 * The verdict in one sentence.
 * @param labels of facts answered with 不知道 that could still change the outcome
 */
function verdictSays(
  result: ConversionResult,
  notice: Speaker,
  asOf: PlainDate,
  labels: readonly string[],
): string {
  const { outcome, window, findings } = result;
  const word = wordFor(notice);
  if (outcome === 'closed') return closedWords(result, notice).says;
  if (outcome === 'incomplete' && labels.length > 0) {
    return `还不知道${labels.map((label) => `“${label}”`).join('和')}，知道了才有结论。`;
  }
  if (outcome === 'out-of-scope') {
    const unmet = findings.filter(({ status }) => status === 'unmet').length;
    return `${word}的条件里有${unmet}条不符合，不能按这份${word}换证。`;
  }
  if (outcome === 'not-yet-open' && window?.opens) {
    return `${word}的条件都符合，${inChinese(window.opens)}起可以换证。`;
  }
  if (outcome === 'eligible' && window) return `${word}的条件都符合，${inChinese(asOf)}可以办理换证。`;
  return forOutcome(word)[outcome];
}

/** The sentence shown beside a question: the outcome so far may still change. */
function standingSays(result: ConversionResult, notice: Speaker, asOf: PlainDate): string {
  const isFirm = result.outcome === 'incomplete' || result.outcome === 'closed';
  return isFirm ? verdictSays(result, notice, asOf, []) : '目前是这样；回答下面的问题以后，结论可能改变。';
}

const QUESTION = 'checkConversion';

/** A result as a verdict. @param says sentence below the headline; ignored if the exchange is over */
function exchangeVerdict(result: ConversionResult, notice: Speaker, says: string): Verdict {
  const { outcome } = result;
  const words = outcome === 'closed' ? closedWords(result, notice) : { says };
  return { question: QUESTION, outcome, ...lookOf(outcome, notice), ...words };
}

/** A settled result as a verdict. @param open labels of unknown facts that could still change it */
export function settledVerdict(
  result: ConversionResult,
  notice: Speaker,
  asOf: PlainDate,
  open: readonly string[],
): Verdict {
  return exchangeVerdict(result, notice, verdictSays(result, notice, asOf, open));
}

/** The verdict on the as-of date; preliminary while questions are open. */
function verdictFrom(
  result: ConversionResult,
  chosen: WidgetNotice | undefined,
  { asOf, settled, open }: Standing,
): Verdict {
  const notice = chosen ?? {};
  if (result.outcome === 'not-stated' && !chosen) {
    const says = '本站没有收录其他省份的通知。请向发证地的省级住房和城乡建设主管部门询问。';
    return exchangeVerdict(result, notice, says);
  }
  // No further question can help if the notice does not cover the case.
  if (settled || result.outcome === 'not-stated') return settledVerdict(result, notice, asOf, open);
  return exchangeVerdict(result, notice, standingSays(result, notice, asOf));
}

/** Verdict that the exchange is over today, shown before the one for an earlier day. */
export function closedToday(
  window: Pick<ConversionResult, 'window'>,
  notice: Speaker,
  today: PlainDate,
): Verdict {
  const words = closedWords(window, notice);
  return { question: 'today', outcome: 'closed', ...lookOf('closed', notice), ...words, day: today };
}

/** The verdicts on the card: the one for the as-of date; in a replay, today's first, then the earlier one as 当时. */
export function verdictsOf(notices: readonly WidgetNotice[], standing: Standing): Verdict[] {
  const notice = chosenNotice(notices, standing.told);
  const { then, now } = resultsOf(notices, standing);
  const verdict = verdictFrom(then, notice, standing);
  if (!notice || !isReplay(then, now, standing)) return [verdict];
  return [
    closedToday(now, notice, standing.today),
    { ...verdict, says: thenSays(then, notice, standing), title: '能不能换证', aside: true },
  ];
}
