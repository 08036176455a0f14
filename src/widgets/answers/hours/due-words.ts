import { type Hours, type HoursPlan, inChinese, lastOf } from '../../../rules/index.ts';
import type { AnnualAnswer } from './annual.ts';
import { amount, askedText, leftText, toDo } from './hours-text.ts';

/** What is still to be learnt by the day: so much that neither the year nor two years together fall short. */
export const toLearn = ({ advised, remaining }: HoursPlan): Hours | undefined => advised ?? remaining;

/** Why more has to be learnt than the year asks: 2年合计要满64学时，2023年只有20学时 */
function pairSays({ plan, pairs }: AnnualAnswer): string {
  const pair = lastOf(pairs);
  const before = plan.years.find(({ year }) => year === pair?.years[0]);
  if (!pair || !before) return '';
  return `：2年合计要满${amount(pair.required)}，${before.year}年只有${amount(before.done.total)}`;
}

/** What a clause that says 可 leaves open. */
const maySays = ({ may }: AnnualAnswer): string =>
  may ? '通知写的是“可”参加，不学会怎样，没有写；学满最稳妥。' : '';

/** What is to be learnt in the year of the plan, and by when; '' where nothing is left or no day is known. */
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

/** The plan's day as a calendar calls it: it counts itself. */
export const dueTitle = ({ plan }: AnnualAnswer): string =>
  `${lastOf(plan.years)?.year ?? ''}年继续教育：最晚今天学满`;
