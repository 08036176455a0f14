import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
import { type HoursPair, inChinese, lastOf, type PlainDate } from '../../../rules/index.ts';
import type { Standing } from '../../form/view.ts';
import type { AnnualAnswer } from './annual.ts';
import { amount, askedText, daysTo, dueSays, leftText, yearsText } from './words.ts';

const shortYears = ({ plan }: AnnualAnswer) =>
  plan.years.filter(({ status }) => status === 'short').map(({ year }) => year);

const belowIn = ({ pairs }: AnnualAnswer) => pairs.find(({ status }) => status === 'below');

const pairText = ({
  years: [one, other],
  total,
  required,
}: Pick<HoursPair, 'years' | 'total' | 'required'>) =>
  `${one}年和${other}年合计${amount(total)}，不满${amount(required)}`;

function short(answer: AnnualAnswer, word: string): string {
  const said = `${yearsText(shortYears(answer))}没有学满。`;
  const due = dueSays(answer);
  if (due !== '') return said + due;
  const [pair] = answer.pairs;
  const pairs = pair ? `还没有哪2年合计不满${amount(pair.required)}；` : '';
  return `${said}${pairs}会怎样，${word}没有写，请打电话问。`;
}

/** Advice to ask also whether the hours of the current year are still needed; '' if none are due. */
function runningSays({ plan }: AnnualAnswer, today: PlainDate): string {
  const { due, required, remaining } = plan;
  const year = lastOf(plan.years)?.year;
  if (due === undefined || today > due || !required || year === undefined) return '';
  const left = remaining ? leftText(remaining) : `要学${askedText(required)}`;
  const days = `最晚${inChinese(due)}，连今天还有${daysTo(today, due)}天`;
  return left === '' ? '' : `一起问：${year}年的学时还要不要学（${left}，${days}）。`;
}

function retrain(answer: AnnualAnswer, word: string, today: PlainDate): string {
  const below = belowIn(answer);
  const why = below ? pairText(below) : '取得已满2年，一直没做过这个岗位';
  return `${why}，要重新培训。怎样重新培训，${word}没有写，请打电话问。${runningSays(answer, today)}`;
}

function unclear(answer: AnnualAnswer): string {
  const below = belowIn(answer);
  const why = below ? pairText(below) : '取得以后没做过这个岗位，还没满2年';
  return `${why}。要不要重新培训有两种理解，先打电话问。${dueSays(answer)}`;
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
  const word = wordFor(notice);
  switch (plan.status) {
    case 'in-progress':
      return dueSays(answer) || '还有学时没有学完。';
    case 'compliant':
      return plan.years.length > 1
        ? `到${last?.year}年为止，每一年的学时都学满了。`
        : `${last?.year}年的学时学满了。`;
    case 'short':
      return short(answer, word);
    case 'retrain':
      return retrain(answer, word, standing.today);
    case 'unclear':
      return unclear(answer);
    case 'not-due':
      return first ? `还不用学，从${first.year}年开始，这一年要学${askedText(first.required)}。` : '';
    case 'not-required':
      return notice.rules.annualHours?.others.says ?? '';
    case 'not-stated':
      return `这种证书每年要学多少学时，本${word}未规定；其他省的规定不能套用。`;
    case 'incomplete':
      return incomplete(answer, standing);
  }
}
