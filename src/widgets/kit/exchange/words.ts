import {
  type ConversionOutcome,
  type ConversionResult,
  inChinese,
  type PlainDate,
} from '../../../rules/index.ts';
import type { Look } from '../questionnaire/verdict.ts';

export const LOOKS: Readonly<Record<ConversionOutcome, Look>> = {
  eligible: { word: '符合', shape: 'tick', tone: 'yes' },
  'out-of-scope': { word: '不符合', shape: 'cross', tone: 'no' },
  unclear: { word: '两种理解', shape: 'halves', tone: 'two' },
  closed: { word: '已截止', shape: 'clock', tone: 'over' },
  incomplete: { word: '还缺信息', shape: 'dotted', tone: 'ask' },
  'not-yet-open': { word: '尚未开始', shape: 'clock', tone: 'ask' },
  'not-needed': { word: '不需要换证', shape: 'tick', tone: 'yes' },
  'check-archive': { word: '可以核查档案', shape: 'halves', tone: 'two' },
  'archive-missed': { word: '核查已截止', shape: 'clock', tone: 'over' },
  'not-stated': { word: '本通知未规定', shape: 'dotted', tone: 'ask' },
};

const FOR_OUTCOME: Readonly<Record<ConversionOutcome, string>> = {
  eligible: '通知的条件都符合，这一天可以办理换证。',
  'out-of-scope': '不能按这份通知换证。',
  unclear: '通知的文字有两种读法，一种符合，一种不符合。请打电话确认。',
  closed: '换证已经截止。',
  incomplete: '回答下面的问题，就有结论。',
  'not-yet-open': '通知的条件都符合，但这一天换证还没有开始。',
  'not-needed': '您的证书不用换。',
  'check-archive': '系统里查不到证书的，可以按通知去核查档案。',
  'archive-missed': '通知给的核查档案的时间已经过了。',
  'not-stated': '这份通知没有规定换证。',
};

/**
 * The verdict in one sentence.
 * @param labels of the facts that were left at 不知道 and could still change the outcome
 */
export function verdictSays(
  { outcome, window, findings }: ConversionResult,
  asOf: PlainDate,
  labels: readonly string[],
): string {
  if (outcome === 'incomplete' && labels.length > 0) {
    return `还不知道${labels.map((label) => `“${label}”`).join('和')}，知道了才有结论。`;
  }
  if (outcome === 'out-of-scope') {
    const unmet = findings.filter(({ status }) => status === 'unmet').length;
    return `通知的条件里有${unmet}条不符合，不能按这份通知换证。`;
  }
  if (outcome === 'closed' && window) return `换证已于${inChinese(window.closes)}截止。`;
  if (outcome === 'not-yet-open' && window?.opens) {
    return `通知的条件都符合，换证从${inChinese(window.opens)}开始。`;
  }
  if (outcome === 'eligible' && window) return `通知的条件都符合，${inChinese(asOf)}可以办理换证。`;
  return FOR_OUTCOME[outcome];
}

/** Beside a question: an outcome that stands already may still change. */
export function standingSays(result: ConversionResult, asOf: PlainDate): string {
  const isFirm = result.outcome === 'incomplete' || result.outcome === 'closed';
  return isFirm ? verdictSays(result, asOf, []) : '目前是这样；回答下面的问题以后，结论可能改变。';
}
