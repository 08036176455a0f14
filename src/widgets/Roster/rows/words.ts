import type { Option } from '../../kit/ChoiceField.tsx';
import type { FieldName } from '../../kit/facts/field.ts';

/** What a word in a cell stands for: a value that can be told, or how to mend it. */
export type Word = { value: string; remark?: string } | { problem: string };

/** A word as it is compared: without spaces, brackets, book marks. */
export const bareWord = (text: string) => text.normalize('NFKC').replace(/[\s《》“”"'().,;:、。]+/gu, '');

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

/** 是 or 否, as people write them. For a column that asks about a difference (不一致) only 是 and 否 are safe. */
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
 * A word out of the values that the widgets offer for a field.
 * @param options what can be chosen; by its label, its value or how people write it
 */
export function readChoice(field: FieldName, text: string, options: readonly Option[]): Word {
  const word = bareWord(text);
  const named = options.find(({ value, label }) => bareWord(label) === word || value === word);
  if (named) return { value: named.value };
  const value = TABLES[field]?.find(([pattern]) => pattern.test(word))?.[1];
  if (value && options.some((option) => option.value === value)) return { value };
  return { problem: `认不出来。可以写：${namesOf(options)}；不知道的留空。` };
}
