import { FACT_LABELS, type HoursPlan, inChinese } from '../../../rules/index.ts';
import type { Standing } from '../questionnaire/view.ts';
import { askedText, leftText } from './hours-text.ts';

const BEGIN = '回答下面的问题，就有结论。';

function untold({ missing }: HoursPlan): string {
  const named = (['specialties', 'compulsory', 'elective'] as const).filter((fact) => missing.includes(fact));
  return named.map((fact) => `“${FACT_LABELS[fact]}”`).join('、');
}

/** What is asked, and what of it is left, each half by itself. */
function amountsSay({ required, remaining, missing }: HoursPlan): string {
  if (!required) return '';
  const least = missing.includes('specialties') ? '（先按1个专业算）' : '';
  const left = remaining ? leftText(remaining) : '';
  return `这个注册有效期要学${askedText(required)}${least}${left && `。现在${left}`}`;
}

/** What is to be done by the day to renew by; '' where nothing is left or no day is known. */
export function periodDueSays(plan: HoursPlan): string {
  const { due, remaining } = plan;
  if (due === undefined || !remaining || leftText(remaining) === '') return '';
  return `${amountsSay(plan)}。最晚${inChinese(due)}申请延续，学时要先学满。`;
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
      return settled && labels !== '' ? `还不知道${labels}，填了才有结论；没有学的，填0。` : BEGIN;
    }
    default:
      return '二级建造师要学多少学时，本通知未规定。';
  }
}
