import { type ConversionFacts, FACT_LABELS } from '../../rules/index.ts';
import type { Option } from '../kit/ChoiceField.tsx';
import { type Conversion, offersOf } from './offers.ts';
import type { CheckNotice } from './props.ts';

type Fact = Exclude<keyof ConversionFacts, 'hours'>;

/** Everything that is typed or chosen. `hours` is typed as two amounts. */
export type FieldName = 'place' | Fact | 'hoursTotal' | 'hoursProfessional' | 'asOf';

/** What stands in fields, or was told by them: words, days as YYYY-MM-DD, amounts. */
export type Texts = Readonly<Partial<Record<FieldName, string>>>;

export interface FieldSpec {
  name: FieldName;
  kind: 'choice' | 'day' | 'amount' | 'word';
  label: string;
  hint: string;
  options: readonly Option[];
}

/** 发证地区 for certificates that none of the notices is about. */
export const ELSEWHERE = 'elsewhere';

const { hours: _hours, ...FACTS } = FACT_LABELS;
const LABELS: Readonly<Record<FieldName, string>> = {
  ...FACTS,
  place: '发证地区',
  hoursTotal: '换证学时',
  hoursProfessional: '换证专业学时',
};

const HINTS: Readonly<Record<FieldName, string>> = {
  place: '看证书由哪个省的单位颁发，不是您现在工作的地方。',
  certificate: '看证书封面或正面印的全称。',
  issuer: '看证书上“发证单位”一行和公章。',
  issuedOn: '照抄证书上“发证日期”一行；补发、换发的，填手中这一本印的日期。例如 2017年6月1日 或 20170601。',
  firstIssuedOn: '补发或换发的证书才填：照抄最早那一本的发证日期。',
  post: '照抄证书上“岗位名称”一行。',
  postCode: '证书上印有岗位代码的，照抄代码，可以不填。',
  sex: '照身份证上“性别”一行。',
  birthDate: '照身份证上“出生”一行，年、月、日都要写。例如 1962年5月1日 或 19620501。',
  registry: '在通知写明的系统里查询本人证书，看显示什么。',
  assessmentPassed: '看系统或培训机构给出的考核结果。',
  oldValidUntil: '照抄原证书上“有效期至”一行。',
  hoursTotal: '已经学完、系统里查得到的学时，写数字。',
  hoursProfessional: '其中专业岗位知识的学时，写数字。',
  asOf: '一般不用改，就是今天。想知道从前某一天的情况，改成那一天。',
};

const KINDS: Readonly<Partial<Record<FieldName, FieldSpec['kind']>>> = {
  issuedOn: 'day',
  firstIssuedOn: 'day',
  birthDate: 'day',
  oldValidUntil: 'day',
  asOf: 'day',
  postCode: 'word',
  hoursTotal: 'amount',
  hoursProfessional: 'amount',
};

type Condition = Conversion['conditions'][number];

const conversionsOf = (notices: readonly CheckNotice[]): Conversion[] =>
  notices.flatMap(({ rules }) => rules.conversion ?? []);

function spec(name: FieldName, notices: readonly CheckNotice[]): FieldSpec {
  const options = offersOf(conversionsOf(notices), name);
  return { name, kind: KINDS[name] ?? 'choice', label: LABELS[name], hint: HINTS[name], options };
}

const ELSEWHERE_LABEL = '其他省份';

/** 发证地区: the notices' regions, and everywhere else last, unless a notice is for that. */
export function placeField(notices: readonly CheckNotice[]): FieldSpec {
  const regions = notices.map(({ id, region }) => ({ value: id, label: region }));
  const named = regions.filter(({ label }) => label !== ELSEWHERE_LABEL);
  const elsewhere = regions.find(({ label }) => label === ELSEWHERE_LABEL);
  return {
    ...spec('place', []),
    options: [...named, elsewhere ?? { value: ELSEWHERE, label: ELSEWHERE_LABEL }],
  };
}

/** 判断日期 */
export const asOfField: FieldSpec = spec('asOf', []);

const factsOfCondition = (condition: Condition): FieldName[] =>
  'age' in condition ? ['sex', 'birthDate'] : [condition.fact];

const isField = (name: string): name is FieldName => Object.hasOwn(LABELS, name);
const guardKeys = (guards: readonly object[] = []): FieldName[] =>
  guards.flatMap((guard) => Object.keys(guard).filter(isField));

function askedBy(conversion: Conversion): FieldName[] {
  const { conditions, stands = [], windows, posts } = conversion;
  const named = [
    ...conditions.flatMap(factsOfCondition),
    ...guardKeys(stands.map((each) => each.when)),
    ...guardKeys(windows.flatMap((each) => each.when ?? [])),
  ];
  const coded = named.includes('post') && posts?.some(({ code }) => code !== undefined);
  return coded ? named.flatMap((name) => (name === 'post' ? ['post', 'postCode'] : [name])) : named;
}

function readBesides(conversion: Conversion): FieldName[] {
  const { notes, afterwards, steps, hours = [] } = conversion;
  const guarded = [...notes, ...afterwards, ...steps].flatMap(({ when = [], unless = [] }) => [
    ...when,
    ...unless,
  ]);
  return [
    ...guardKeys(guarded),
    ...(hours.length > 0 ? (['hoursTotal'] as const) : []),
    ...(hours.some((each) => each.professional !== undefined) ? (['hoursProfessional'] as const) : []),
    ...(hours.some((each) => each.assessment) ? (['assessmentPassed'] as const) : []),
  ];
}

const specs = (names: readonly FieldName[], notices: readonly CheckNotice[]): FieldSpec[] =>
  [...new Set(names)].filter((name) => name !== 'asOf').map((name) => spec(name, notices));

/** The fields that the verdict rests on, in the order of the rulesets' conditions. */
export function askedFields(notices: readonly CheckNotice[]): FieldSpec[] {
  return specs(conversionsOf(notices).flatMap(askedBy), notices);
}

/** Fields that no verdict rests on, but notes, hours or what comes after: 补充信息. */
export function extraFields(notices: readonly CheckNotice[]): FieldSpec[] {
  const asked = askedFields(notices).map(({ name }) => name);
  const besides = conversionsOf(notices).flatMap(readBesides);
  return specs(
    besides.filter((name) => !asked.includes(name)),
    notices,
  );
}

/** Fields that what is said once too late depends on. */
export function afterwardsFields({ rules }: CheckNotice): FieldName[] {
  const { afterwards = [], notes = [] } = rules.conversion ?? {};
  const late = notes.filter(({ when = [] }) =>
    when.some(({ outcome }) => Array.isArray(outcome) && outcome.includes('closed')),
  );
  return guardKeys([...afterwards, ...late].flatMap(({ when = [], unless = [] }) => [...when, ...unless]));
}

/** The facts told, as the rules take them; a word that this notice does not offer counts as not told. */
export function toldFacts(told: Texts, notice: CheckNotice): ConversionFacts {
  const { hoursTotal, hoursProfessional, assessmentPassed, place: _place, asOf: _asOf, ...words } = told;
  const fields = [...askedFields([notice]), ...extraFields([notice])];
  const offered = Object.entries(words).filter(([name, value]) => {
    const field = fields.find((each) => each.name === name);
    return field && (field.kind !== 'choice' || field.options.some((option) => option.value === value));
  });
  return {
    ...Object.fromEntries(offered),
    ...(hoursTotal !== undefined && {
      hours: {
        total: Number(hoursTotal),
        ...(hoursProfessional !== undefined && { professional: Number(hoursProfessional) }),
      },
    }),
    ...(assessmentPassed !== undefined && { assessmentPassed: assessmentPassed === 'yes' }),
  };
}
