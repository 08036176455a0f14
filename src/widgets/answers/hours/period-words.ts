import { FACT_LABELS, type HoursPlan, inChinese } from '../../../rules/index.ts';
import type { Standing } from '../../form/view.ts';
import { askedText, leftText } from './words.ts';

const BEGIN = '回答下面的问题，就有结论。';

function untold({ missing }: HoursPlan): string {
  const named = (['specialties', 'compulsory', 'elective'] as const).filter((fact) => missing.includes(fact));
  return named.map((fact) => `“${FACT_LABELS[fact]}”`).join('、');
}

const HALVES = ['compulsory', 'elective'] as const;

/** Whether hours were entered for both 必修 and 选修; a half not entered counts neither as missing nor as done. */
export const areToldWhole = ({ missing }: HoursPlan): boolean =>
  !HALVES.some((half) => missing.includes(half));

/** Hours left in the halves entered: 必修还差30学时; '' if none. */
function leftSays({ remaining, missing }: HoursPlan): string {
  const left = (half: (typeof HALVES)[number]) => (missing.includes(half) ? 0 : (remaining?.[half] ?? 0));
  return leftText({ total: 0, compulsory: left('compulsory'), elective: left('elective') });
}

/** Added if the number of specialties is unknown and 1 is assumed. */
export const leastSays = ({ missing }: HoursPlan): string =>
  missing.includes('specialties') ? '（先按1个专业算）' : '';

/** Hours required and hours left, for each half. */
export function amountsSay(plan: HoursPlan): string {
  const { required } = plan;
  if (!required) return '';
  const left = leftSays(plan);
  return `这个注册有效期要学${askedText(required)}${leastSays(plan)}${left && `。现在${left}`}`;
}

/** What to do by the renewal deadline; '' if nothing is left or no deadline is known. */
export function periodDueSays(plan: HoursPlan): string {
  if (plan.due === undefined || !plan.required || (areToldWhole(plan) && leftSays(plan) === '')) return '';
  return `${amountsSay(plan)}。最晚${inChinese(plan.due)}申请延续，学时要先学满。`;
}

/** The plan of a registration period in one or two sentences. */
export function periodSays(plan: HoursPlan, { settled }: Standing): string {
  const { status, due } = plan;
  switch (status) {
    case 'in-progress':
      return periodDueSays(plan) || `${amountsSay(plan)}。`;
    case 'short':
      return `${amountsSay(plan)}。该申请延续的日子${due ? `${inChinese(due)}` : ''}已过，请马上打电话问。`;
    case 'compliant':
      return `${amountsSay(plan)}，都学满了。`;
    case 'incomplete': {
      const labels = untold(plan);
      return settled && labels !== ''
        ? `${amountsSay(plan)}。还不知道${labels}，填了才有结论；没有学的，填0。`
        : BEGIN;
    }
    default:
      return '二级建造师要学多少学时，本通知未规定。';
  }
}
