import type { WidgetNotice } from '../../../links/notice.ts';
import type { FieldName } from '../../form/facts.ts';
import type { Option } from '../../ui/fields.tsx';

/** The result of reading a cell: a value, or how to correct it. */
export type Word = { value: string; remark?: string } | { problem: string };

/** Normalises a word for comparison: without spaces, brackets, punctuation and book-title marks. */
const bareWord = (text: string) => text.normalize('NFKC').replace(/[\s《》“”"'().,;:、。]+/gu, '');

const TABLES: Readonly<Partial<Record<FieldName, readonly [pattern: RegExp, value: string][]>>> = {
  sex: [
    [/^(?:男|男性|男士|M|male)$/iu, 'male'],
    [/^(?:女|女性|女士|F|female)$/iu, 'female'],
  ],
  registry: [
    [/查不到|查无|未查到|没有查到|无记录|无此|不存在|查询不到|无法查询/u, 'not-found'],
    [/注销|作废|撤销/u, 'cancelled'],
    [/^(?:有效|正常|能查到|可查|已查到|查到|在册|显示有效|能查到显示有效|能查到有效)$/u, 'valid'],
  ],
  certificate: [
    [/一级(?:注册)?建造师|一建/u, ''],
    [/二级(?:注册)?建造师|二建/u, 'constructor-2'],
    [/企事业单位.*岗位证书|企业岗位证/u, 'enterprise-post'],
    [/(?:技能人员|技能工人|技术工人).*电子/u, 'skilled-worker-electronic'],
    [/技能人员|技能工人|技术工人/u, 'skilled-worker'],
    [
      /施工现场专业人员职业培训合格证|电子培训合格证|电子合格证|岗位.*电子证|^电子证书?$|新证/u,
      'site-post-electronic',
    ],
    [/岗位培训考核合格|岗位考核合格|^培训合格证书?$|岗位证|八大员|^原证书$|旧证/u, 'site-post'],
  ],
};

const NO =
  /^(?:否|无|没有|没|未|不|N|NO|×|✗|✕|x|0|false)$|不达标|未达标|没达标|不合格|未通过|没通过|还没有通过|不一致|(?:未|没有?)(?:现场)?核[实验]|不属于|不在岗|没学满|未学满/iu;
const YES = /^(?:是|有|对|Y|YES|√|✓|✔|1|true|合格|一致)$|达标|通过|已(?:现场)?核[实验]|属于|在岗|学满/iu;

/** Reads 是 or 否 as people write them. In a column about a defect (不一致, 遗失, 污损), naming it means 是. */
export function readFlag(text: string, label: string): Word {
  const word = bareWord(text);
  const negative = /不一致|遗失|污损/u.test(label);
  if (negative && /不一致|遗失|污损|丢|损坏/u.test(word)) return { value: 'yes' };
  if (negative && /^(?:一致|完好|没丢)$/u.test(word)) return { value: 'no' };
  if (NO.test(word)) return { value: 'no' };
  if (YES.test(word)) return { value: 'yes' };
  return { problem: '看不出是“是”还是“否”。请写“是”或“否”，不知道的留空。' };
}

const namesOf = (options: readonly Option[]) => options.map(({ label }) => `“${label}”`).join('、');

/**
 * Reads one of the options of a field.
 * @param options matched by label, value, or the usual ways to write them
 */
export function readChoice(field: FieldName, text: string, options: readonly Option[]): Word {
  const word = bareWord(text);
  const named = options.find(({ value, label }) => bareWord(label) === word || value === word);
  if (named) return { value: named.value };
  const value = TABLES[field]?.find(([pattern]) => pattern.test(word))?.[1];
  if (value && options.some((option) => option.value === value)) return { value };
  return { problem: `认不出来。可以写：${namesOf(options)}；不知道的留空。` };
}

/** 发证地区 for regions that no notice covers. */
const ELSEWHERE_REGION = '其他省份';

/** The regions of the notices, 其他省份 last. */
export function regionsOf(notices: readonly WidgetNotice[]): string[] {
  const named = notices.map(({ region }) => region).filter((region) => region !== ELSEWHERE_REGION);
  return [...new Set(named), ELSEWHERE_REGION];
}

const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 兵团 香港 澳门 台湾'.split(
    ' ',
  );

/** Value of `told.place` for a region that cannot be read: it counts as unknown, and no default replaces it. */
export const UNREAD_PLACE = '';

/** Reads a region: the province named first counts, with or without 省. */
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

/** Normalises names of one office: 住房和城乡建设厅, 住房城乡建设厅, 住建厅. */
const sameOffice = (text: string) =>
  bareWord(text).replaceAll('住房和城乡建设', '住建').replaceAll('住房城乡建设', '住建');

/** Reads an issuer by its full name, in which 住房和城乡建设 may be shortened to 住建. */
export function readIssuer(text: string, options: readonly Option[]): Word {
  const named = options.find(({ label }) => sameOffice(label) === sameOffice(text));
  if (named) return { value: named.value };
  return {
    problem: '不是通知里写的发证单位，或者写得不全。请照公章写全称；确实是别的单位的，写“其他单位”。',
  };
}

/** The region named in an issuer's label; undefined if none is. */
export function placeOfIssuer(
  notices: readonly WidgetNotice[],
  issuer: string | undefined,
): string | undefined {
  if (issuer === undefined) return undefined;
  const issuers = notices.flatMap(({ rules }) => rules.conversion?.issuers ?? []);
  const label = issuers.find(({ id }) => id === issuer)?.label ?? '';
  return regionsOf(notices).find((region) => label.includes(region));
}
