import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
import type { HoursPlan, HoursStatus } from '../../../rules/index.ts';
import { INCOMPLETE, type Look, notStated, TWO_READINGS, type Verdict } from '../../form/verdict.ts';

const LOOKS: Readonly<Record<Exclude<HoursStatus, 'not-stated' | 'not-required'>, Look>> = {
  'in-progress': { word: '还要学', shape: 'halves', tone: 'ask' },
  compliant: { word: '学满了', shape: 'tick', tone: 'yes' },
  short: { word: '有年份没学满', shape: 'halves', tone: 'two' },
  retrain: { word: '要重新培训', shape: 'cross', tone: 'no' },
  unclear: TWO_READINGS,
  'not-due': { word: '还没开始', shape: 'clock', tone: 'ask' },
  incomplete: INCOMPLETE,
};

/** How a status looks. What a notice does not ask for is no permission: no tick. */
export function lookOf(status: HoursStatus, notice: Pick<WidgetNotice, 'kind'>): Look {
  if (status === 'not-stated') return notStated(wordFor(notice));
  if (status !== 'not-required') return LOOKS[status];
  return { word: `本${wordFor(notice)}没有要求`, shape: 'dotted', tone: 'ask' };
}

/** Where there is still something to do by the day. */
export const PENDING: readonly HoursStatus[] = ['not-due', 'in-progress', 'short', 'unclear', 'incomplete'];

/** How much a plan presses. Fallen short, it does as far as hours of this year still help. */
export function pressing({ status, due, advised }: HoursPlan): Pick<Verdict, 'need' | 'due'> {
  switch (status) {
    case 'retrain':
      return { need: 'overdue' };
    case 'short':
      return advised && advised.total > 0 ? { need: 'fine', due } : { need: 'ask' };
    case 'in-progress':
    case 'not-due':
      return { need: 'fine', due };
    case 'unclear':
      return { due };
    default:
      return {};
  }
}

const MEANWHILE = '目前是这样；回答下面的问题以后，结论可能改变。';

/** Beside a question an answer that stands already may still change. */
export function besideQuestion(isFirm: boolean, says: string): string {
  return isFirm ? says : MEANWHILE;
}
