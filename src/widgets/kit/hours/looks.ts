import type { HoursStatus } from '../../../rules/index.ts';
import type { Look } from '../questionnaire/verdict.ts';

export const LOOKS: Readonly<Record<HoursStatus, Look>> = {
  'in-progress': { word: '还要学', shape: 'halves', tone: 'ask' },
  compliant: { word: '学满了', shape: 'tick', tone: 'yes' },
  short: { word: '有一年没学满', shape: 'halves', tone: 'two' },
  retrain: { word: '要重新培训', shape: 'cross', tone: 'no' },
  unclear: { word: '两种理解', shape: 'halves', tone: 'two' },
  'not-due': { word: '还没开始', shape: 'clock', tone: 'ask' },
  'not-required': { word: '不要求', shape: 'tick', tone: 'yes' },
  'not-stated': { word: '本通知未规定', shape: 'dotted', tone: 'over' },
  incomplete: { word: '还缺信息', shape: 'dotted', tone: 'ask' },
};

const MEANWHILE = '目前是这样；回答下面的问题以后，结论可能改变。';

/** Beside a question an answer that stands already may still change. */
export function besideQuestion(isFirm: boolean, says: string): string {
  return isFirm ? says : MEANWHILE;
}
