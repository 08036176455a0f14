import { FACT_LABELS, type HoursPlan, inChinese } from '../../../rules/index.ts';
import type { Standing } from '../questionnaire/view.ts';
import { askedText, leftText } from './hours-text.ts';

function untold({ missing }: HoursPlan): string {
  const named = (['specialties', 'compulsory', 'elective'] as const).filter((fact) => missing.includes(fact));
  return named.map((fact) => `“${FACT_LABELS[fact]}”`).join('、');
}

/** The plan of a registration period in one or two sentences. */
export function periodSays(plan: HoursPlan, { settled }: Standing): string {
  const { status, required, remaining, due } = plan;
  const asked = required ? `这个注册有效期要学满${askedText(required)}` : '';
  const least = plan.missing.includes('specialties') ? '（先按一个专业算）' : '';
  const left = remaining ? leftText(remaining) : '';
  switch (status) {
    case 'in-progress':
      return `${asked}${least}，现在${left}。${due ? `${inChinese(due)}以前申请延续，要在那以前学完。` : ''}`;
    case 'short':
      return `${asked}${least}，现在${left}；申请延续的期限${due ? inChinese(due) : ''}已经过了。`;
    case 'compliant':
      return `${asked}，都学满了。`;
    case 'incomplete':
      return settled
        ? `还不知道${untold(plan)}，填了才有结论；没有学的，填0。`
        : '回答下面的问题，就有结论。';
    default:
      return '通知没有规定二级建造师的学时。';
  }
}
