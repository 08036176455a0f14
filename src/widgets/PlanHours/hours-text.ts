import type { Hours } from '../../rules/index.ts';

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

/** What is left: 还差10学时，其中专业岗位知识还差5学时; '' where nothing is. */
export function leftText({ total, professional = 0, compulsory, elective }: Hours): string {
  if (compulsory !== undefined && elective !== undefined) {
    const halves = [
      compulsory > 0 ? `必修还差${amount(compulsory)}` : '',
      elective > 0 ? `选修还差${amount(elective)}` : '',
    ];
    return halves.filter(Boolean).join('，');
  }
  if (total > 0)
    return `还差${amount(total)}${professional > 0 ? `，其中专业岗位知识还差${amount(professional)}` : ''}`;
  return professional > 0 ? `总学时够了，专业岗位知识还差${amount(professional)}` : '';
}

/** How many hours still have to be sat through. */
export function toDo({ total, professional = 0, compulsory, elective }: Hours): number {
  return compulsory !== undefined && elective !== undefined
    ? compulsory + elective
    : Math.max(total, professional);
}
