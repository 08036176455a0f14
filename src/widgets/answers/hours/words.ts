import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
import {
  type Hours,
  type HoursPlan,
  type HoursStatus,
  inChinese,
  lastOf,
  type PlainDate,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look, notStated, TWO_READINGS, type Verdict } from '../../form/verdict.ts';
import type { AnnualAnswer } from './annual.ts';

/** Hours in words, rounded to two decimals: 32.5学时 */
export const amount = (hours: number): string => `${Math.round(hours * 100) / 100}学时`;

const years = (list: readonly number[]) => list.map((year) => `${year}年`).join('、');

/** 2023年、2024年 */
export const yearsText = years;

/** Hours required: 32学时，其中专业岗位知识不少于22学时; 120学时：必修60学时，选修60学时 */
export function askedText({ total, professional, compulsory, elective }: Hours): string {
  if (compulsory !== undefined && elective !== undefined) {
    return `${amount(total)}：必修${amount(compulsory)}，选修${amount(elective)}`;
  }
  return `${amount(total)}${professional === undefined ? '' : `，其中专业岗位知识不少于${amount(professional)}`}`;
}

/** Hours left, each number separately: 还差10学时，专业岗位知识还差5学时; '' if none. */
export function leftText({ total, professional = 0, compulsory, elective }: Hours): string {
  const lacks = (what: string, hours: number) => (hours > 0 ? [`${what}还差${amount(hours)}`] : []);
  if (compulsory !== undefined && elective !== undefined) {
    return [...lacks('必修', compulsory), ...lacks('选修', elective)].join('，');
  }
  const enough = total > 0 || professional === 0 ? [] : ['总学时够了'];
  return [...enough, ...lacks('', total), ...lacks('专业岗位知识', professional)].join('，');
}

/** Number of hours still to attend; 专业 hours count towards the total. */
export function toDo({ total, professional = 0, compulsory, elective }: Hours): number {
  return compulsory !== undefined && elective !== undefined
    ? compulsory + elective
    : Math.max(total, professional);
}

const DAY = 86_400_000;

/** Days from one day to another; negative if `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The same, counting both days. */
export const daysTo = (from: PlainDate, to: PlainDate): number => daysBetween(from, to) + 1;

/** Hours to learn by the due day so that neither the year nor two years together fall short. */
export const toLearn = ({ advised, remaining }: HoursPlan): Hours | undefined => advised ?? remaining;

/** Why more is needed than the year requires: 2年合计要满64学时，2023年只有20学时 */
function pairSays({ plan, pairs }: AnnualAnswer): string {
  const pair = lastOf(pairs);
  const before = plan.years.find(({ year }) => year === pair?.years[0]);
  if (!pair || !before) return '';
  return `：2年合计要满${amount(pair.required)}，${before.year}年只有${amount(before.done.total)}`;
}

/** Notes what a clause that says 可 leaves open. */
const maySays = ({ may }: AnnualAnswer): string =>
  may ? '通知写的是“可”参加，不学会怎样，没有写；学满最稳妥。' : '';

/** Hours to learn in the plan's year, and by when; '' if none are left or no due day is known. */
export function dueSays(answer: AnnualAnswer): string {
  const { plan, may } = answer;
  const year = lastOf(plan.years)?.year;
  const asked = plan.required ?? plan.years[0]?.required;
  if (plan.due === undefined || year === undefined || !asked) return '';
  const { advised, remaining, due } = plan;
  const left = toLearn(plan);
  const hours = left ? toDo(left) : 0;
  if (left && hours === 0) return '';
  const by = `最晚${inChinese(due)}`;
  if (advised && hours > (remaining ? toDo(remaining) : 0)) {
    const part = advised.professional ? `，其中专业岗位知识${amount(advised.professional)}` : '';
    return `${year}年至少再学${amount(hours)}${part}，${by}${pairSays(answer)}。${maySays(answer)}`;
  }
  const lacks = left ? `。现在${leftText(left)}` : '';
  return `${year}年${may ? '可以' : '要'}学${askedText(asked)}${lacks}，${by}学完。${maySays(answer)}`;
}

/** Calendar title of the due day; that day still counts. */
export const dueTitle = ({ plan }: AnnualAnswer): string =>
  `${lastOf(plan.years)?.year ?? ''}年继续教育：最晚今天学满`;

const LOOKS: Readonly<Record<Exclude<HoursStatus, 'not-stated' | 'not-required'>, Look>> = {
  'in-progress': { word: '还要学', shape: 'halves', tone: 'ask' },
  compliant: { word: '学满了', shape: 'tick', tone: 'yes' },
  short: { word: '有年份没学满', shape: 'halves', tone: 'two' },
  retrain: { word: '要重新培训', shape: 'cross', tone: 'no' },
  unclear: TWO_READINGS,
  'not-due': { word: '还没开始', shape: 'clock', tone: 'ask' },
  incomplete: INCOMPLETE,
};

/** How a status looks. `not-required` gets no tick: not being asked for is no approval. */
export function lookOf(status: HoursStatus, notice: Pick<WidgetNotice, 'kind'>): Look {
  if (status === 'not-stated') return notStated(wordFor(notice));
  if (status !== 'not-required') return LOOKS[status];
  return { word: `本${wordFor(notice)}没有要求`, shape: 'dotted', tone: 'ask' };
}

/** Statuses that leave something to do by the due day. */
export const PENDING: readonly HoursStatus[] = ['not-due', 'in-progress', 'short', 'unclear', 'incomplete'];

/** Urgency of a plan. `short` has a deadline only while hours of this year still help. */
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

/** The sentence shown beside a question: a verdict that is not firm may still change. */
export function besideQuestion(isFirm: boolean, says: string): string {
  return isFirm ? says : MEANWHILE;
}
