import { boundDay, type Words } from '../guard.ts';
import { completedYears, inChinese } from '../plain-date.ts';
import { span } from '../span.ts';
import { CERTIFICATES, FACT_LABELS, REGISTRY, SEXES } from '../vocabulary.ts';
import { type Aged, type Choice, type Condition, type Conversion, isAged, isChoice } from './condition.ts';

/** How told values of a fact read: a day in Chinese, a word by its label. */
export function reader({ issuers = [] }: Conversion, fact: string): (value: string) => string {
  switch (fact) {
    case 'certificate':
      return (value) => CERTIFICATES[value as keyof typeof CERTIFICATES];
    case 'registry':
      return (value) => REGISTRY[value as keyof typeof REGISTRY];
    case 'sex':
      return (value) => SEXES[value as keyof typeof SEXES];
    case 'issuer':
      return (value) => issuers.find((issuer) => issuer.id === value)?.label ?? '其他单位';
    case 'post':
      return (value) => value;
    default:
      return inChinese;
  }
}

/** What a condition is about, in a word: 发证日期. */
export function labelOf(condition: Condition): string {
  return isAged(condition) ? '年龄' : FACT_LABELS[condition.fact];
}

function ages({ age: { on, atMost, atLeast } }: Aged): string {
  const bound = (word: string, years: typeof atMost) =>
    years ? `男${word}${years.male}岁、女${word}${years.female}岁` : '';
  const bounds = [bound('不超过', atMost), bound('不小于', atLeast)].filter(Boolean).join('，');
  return `${bounds}（看${on === 'asOf' ? '申请当天' : inChinese(on)}这一天）`;
}

function choices({ fact, met = [], otherwise }: Choice, conversion: Conversion): string {
  const listed = met.map(reader(conversion, fact)).join(fact === 'registry' ? '；' : '、');
  return otherwise === 'unclear' && listed ? `${listed}等` : listed;
}

/** A condition's days, ages or words; '' where it only excludes some. */
export function figureOf(condition: Condition, conversion: Conversion): string {
  if (isAged(condition)) return ages(condition);
  return isChoice(condition) ? choices(condition, conversion) : span(condition.from, condition.to);
}

/** What a finding says beside the facts told; '' where they say it all. */
export function foundBeside(condition: Condition, { birthDate, asOf = '' }: Words): string {
  if (!isAged(condition) || birthDate === undefined) return '';
  const on = boundDay(condition.age.on, asOf) ?? asOf;
  return `，${inChinese(on)}当天满${completedYears(birthDate, on)}周岁`;
}
