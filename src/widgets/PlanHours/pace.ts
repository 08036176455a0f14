import { inChinese, type PlainDate } from '../../rules/index.ts';
import { daysTo } from '../kit/hours/days-left.ts';
import { amount } from '../kit/hours/hours-text.ts';

const WEEK = 7;

/** How much a week until a day, rounded up to half hours; in the last week only what is left. '' once the day is past. */
export function paceSays(hours: number, asOf: PlainDate, due: PlainDate): string {
  const days = daysTo(asOf, due);
  if (days < 1 || hours <= 0) return '';
  if (days < WEEK) return `到${inChinese(due)}只剩${days}天，要学${amount(hours)}。`;
  const weekly = Math.ceil((hours / days) * WEEK * 2) / 2;
  return `到${inChinese(due)}还有${days}天，每周至少学${amount(weekly)}，就能学完。`;
}
