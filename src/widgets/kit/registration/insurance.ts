import { inChinese, type PlainDate } from '../../../rules/index.ts';
import type { Facts } from './facts.ts';

/** 参保单位 and 聘用企业 differ, in none of the six situations: of that the notice says nothing. */
export const isInsuredElsewhere = ({ insuranceMatchesEmployer, exemptSituation }: Facts): boolean =>
  insuranceMatchesEmployer === false && exemptSituation === false;

/** By when to apply, or that the day is past. */
export function bySays(applyBy: { safe: PlainDate } | undefined, day: PlainDate): string {
  if (!applyBy) return '';
  const safe = inChinese(applyBy.safe);
  return day <= applyBy.safe ? `最晚${safe}申请。` : `${safe}已过。`;
}

/** What follows where 参保单位 and 聘用企业 differ. @param by when to apply, in words */
export function insuranceSays(facts: Facts, by: string): string {
  return isInsuredElsewhere(facts)
    ? `参保单位不一致，能不能办先问：通知只写了6类情形，别的没有写。${by}`
    : `参保单位不一致，佐证材料原件要先送去现场核实，不然申报不予受理。${by}`;
}
