import type { Hours } from '../../../rules/index.ts';

/** Numbers as people write them: no more than two decimals. */
export const amount = (hours: number): string => `${Math.round(hours * 100) / 100}学时`;

const years = (list: readonly number[]) => list.map((year) => `${year}年`).join('、');

/** 2023年、2024年 */
export const yearsText = years;

/** What is asked: 32学时，其中专业岗位知识不少于22学时; 120学时：必修60学时，选修60学时 */
export function askedText({ total, professional, compulsory, elective }: Hours): string {
  if (compulsory !== undefined && elective !== undefined) {
    return `${amount(total)}：必修${amount(compulsory)}，选修${amount(elective)}`;
  }
  return `${amount(total)}${professional === undefined ? '' : `，其中专业岗位知识不少于${amount(professional)}`}`;
}

/** What is left, each number by itself: 还差10学时，专业岗位知识还差5学时; '' where nothing is. */
export function leftText({ total, professional = 0, compulsory, elective }: Hours): string {
  const lacks = (what: string, hours: number) => (hours > 0 ? [`${what}还差${amount(hours)}`] : []);
  if (compulsory !== undefined && elective !== undefined) {
    return [...lacks('必修', compulsory), ...lacks('选修', elective)].join('，');
  }
  const enough = total > 0 || professional === 0 ? [] : ['总学时够了'];
  return [...enough, ...lacks('', total), ...lacks('专业岗位知识', professional)].join('，');
}

/** How many hours still have to be sat through. */
export function toDo({ total, professional = 0, compulsory, elective }: Hours): number {
  return compulsory !== undefined && elective !== undefined
    ? compulsory + elective
    : Math.max(total, professional);
}
