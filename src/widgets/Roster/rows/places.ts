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

const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 兵团 香港 澳门 台湾'.split(
    ' ',
  );

/** What `told.place` is where a list tells a place that cannot be read: it is not told, and no other is taken for it. */
export const UNREAD_PLACE = '';

/** A place as people write it: the province named first, with 省 or without. */
export function readPlace(text: string, notices: readonly WidgetNotice[]): Word {
  const regions = regionsOf(notices);
  const [named] = [...PROVINCES, ...regions]
    .filter((name) => text.includes(name))
    .sort((one, other) => text.indexOf(one) - text.indexOf(other));
  if (named !== undefined && regions.includes(named)) return { value: named };
  return named !== undefined || bareWord(text).startsWith('其他')
    ? { value: ELSEWHERE_REGION, remark: '本站没有这个地方自己的通知，按“其他省份”算。' }
    : { problem: `认不出是哪个省。请写：${regions.join('、')}。` };
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
