import type { Option } from '../../kit/ChoiceField.tsx';
import type { WidgetNotice } from '../../kit/notice.ts';
import { bareWord, type Word } from './words.ts';

/** 发证地区 of what no region of the notices covers. */
const ELSEWHERE_REGION = '其他省份';

/** The regions that the notices know, 其他省份 last. */
export function regionsOf(notices: readonly WidgetNotice[]): string[] {
  const named = notices.map(({ region }) => region).filter((region) => region !== ELSEWHERE_REGION);
  return [...new Set(named), ELSEWHERE_REGION];
}

/** A place as people write it: a region's name stands in it, or it is somewhere else. */
export function readPlace(text: string, notices: readonly WidgetNotice[]): Word {
  const region = regionsOf(notices).find((name) => text.includes(name));
  if (region !== undefined) return { value: region };
  const elsewhere = /^其他|[省市区团]$/u.test(bareWord(text));
  return elsewhere
    ? { value: ELSEWHERE_REGION, remark: '本站没有这个地方自己的通知，按“其他省份”算。' }
    : { problem: `认不出是哪个省。请写：${regionsOf(notices).join('、')}。` };
}

/** 住房和城乡建设厅, 住房城乡建设厅, 住建厅: one office. */
const sameOffice = (text: string) =>
  bareWord(text).replaceAll('住房和城乡建设', '住建').replaceAll('住房城乡建设', '住建');

/** An issuer by its name in full or as it is shortened. */
export function readIssuer(text: string, options: readonly Option[]): Word {
  const named = options.find(({ label }) => sameOffice(label) === sameOffice(text));
  if (named) return { value: named.value };
  return {
    problem: '不是通知里写的发证单位，或者写得不全。请照公章写全称；确实是别的单位的，写“其他单位”。',
  };
}

/** The region whose name stands in an issuer's. */
export function placeOfIssuer(
  notices: readonly WidgetNotice[],
  issuer: string | undefined,
): string | undefined {
  if (issuer === undefined) return undefined;
  const issuers = notices.flatMap(({ rules }) => rules.conversion?.issuers ?? []);
  const label = issuers.find(({ id }) => id === issuer)?.label ?? '';
  return regionsOf(notices).find((region) => label.includes(region));
}
