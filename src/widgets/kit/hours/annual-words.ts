import { inChinese, lastOf } from '../../../rules/index.ts';
import type { WidgetNotice } from '../notice.ts';
import type { Standing } from '../questionnaire/view.ts';
import type { AnnualAnswer } from './annual.ts';
import { askedText, leftText, yearsText } from './hours-text.ts';

const shortYears = ({ plan }: AnnualAnswer) =>
  plan.years.filter(({ status }) => status === 'short').map(({ year }) => year);

function thisYear({ plan }: AnnualAnswer): string {
  const { required, remaining, due } = plan;
  const left = remaining ? leftText(remaining) : '';
  if (!required || left === '') return '';
  return `${due ? `${inChinese(due)}以前` : ''}要学满${askedText(required)}，现在${left}。`;
}

function inProgress(answer: AnnualAnswer): string {
  const says = thisYear(answer);
  if (says !== '') return says;
  const pair = lastOf(answer.pairs);
  return pair ? `这一年够了，但和上一年合计还差${pair.required - pair.total}学时。` : '还有学时没有学完。';
}

function retrain(answer: AnnualAnswer, notice: WidgetNotice, { told }: Standing): string {
  const below = answer.pairs.find(({ status }) => status === 'below');
  const why =
    told['working'] === 'no' || !below
      ? '没有从事相应岗位工作的，应重新参加培训。'
      : `${yearsText(below.years)}合计${below.total}学时，不满${below.required}学时，应重新参加培训。`;
  const { annualHours } = notice.rules;
  return `${why}${answer.plan.certificateVoid && annualHours ? '原来的电子证书作废。' : ''}`;
}

function incomplete({ untold, plan }: AnnualAnswer, { settled, open }: Standing): string {
  if (!settled) return '回答下面的问题，就有结论。';
  if (plan.missing.includes('years')) {
    return `还不知道${yearsText(untold)}学了多少学时，填了才有结论；没有学的，填0。`;
  }
  if (plan.missing.includes('professional')) return '还不知道专业学时有多少，填了才有结论。';
  return `还不知道${open.map((label) => `“${label}”`).join('和')}，知道了才有结论。`;
}

/** The annual plan in one or two sentences. */
export function annualSays(answer: AnnualAnswer, notice: WidgetNotice, standing: Standing): string {
  const { plan } = answer;
  const [first] = plan.years;
  const last = lastOf(plan.years);
  switch (plan.status) {
    case 'in-progress':
      return inProgress(answer);
    case 'compliant':
      return plan.years.length > 1
        ? `到${last?.year}年为止，每一年的学时都学满了。`
        : `${last?.year}年的学时学满了。`;
    case 'short': {
      const retraining = answer.pairs.length > 0 ? '还没有到要重新培训的程度。' : '';
      return `${yearsText(shortYears(answer))}没有学满。${retraining}${thisYear(answer)}`;
    }
    case 'retrain':
      return retrain(answer, notice, standing);
    case 'unclear':
      return '有两年合计不够，要不要重新培训，通知的文字有两种读法。请打电话确认。';
    case 'not-due':
      return first ? `从${first.year}年起才开始算，这一年要学满${askedText(first.required)}。` : '';
    case 'not-required':
      return notice.rules.annualHours?.others.says ?? '';
    case 'not-stated':
      return '通知没有规定这种证书每年要学多少学时；别的省的规定不能拿来用。';
    case 'incomplete':
      return incomplete(answer, standing);
  }
}
