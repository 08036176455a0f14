import {
  addYears,
  CERTIFICATES,
  FACT_LABELS,
  inChinese,
  type PlainDate,
  REGISTRY,
  type Ruleset,
  SEXES,
} from '../../rules/index.ts';
import type { Option } from '../ui/fields.tsx';
import type { FieldSpec } from './task.ts';

/** These kinds of certificate did not exist earlier: an earlier day is more likely a typing error. */
const EARLIEST_ISSUE: PlainDate = '1990-01-01';

/** No certificate holder was born earlier. */
const EARLIEST_BIRTH: PlainDate = '1920-01-01';

/** A date further ahead is implausible: no registration printed today runs that long. */
const LONGEST_AHEAD_YEARS = 10;

/** Where to find the answer: which document, and which line of it. */
export const HINTS: Readonly<Record<FieldName, string>> = {
  place: '看公章上的省，不是您现在上班的地方。',
  certificate: '看证书封面或正面印的全称。',
  issuer: '看“发证单位”一行；没有这一行，看公章。',
  issuedOn: '照抄证书上“发证日期”一行；补发、换发的，填手中这一本印的日期。例如2017年6月1日或20170601。',
  firstIssuedOn: '补发或换发的证书才填：照抄最早那一本的发证日期。',
  post: '照抄证书上“岗位名称”一行。',
  postCode: '证书上印有岗位代码的才填，例如101；没印就空着。',
  sex: '照身份证上“性别”一行。',
  birthDate: '照身份证上“出生”一行，年、月、日都要写。例如1962年5月1日或19620501。',
  registry: '在通知写明的系统里查本人证书，看显示什么。',
  assessmentPassed: '看系统或培训机构给出的考核结果。',
  oldValidUntil: '照抄原证书上“有效期至”一行。',
  hoursTotal: '已经学完、系统里查得到的学时，写数字。',
  hoursProfessional: '其中专业岗位知识的学时，写数字。',
  obtainedOn: '电子证书上的发证日期：第一次换到或者取得电子证书的那一天。例如2021年3月5日。',
  working: '取得电子证书以后，做过一段也选“是”，一天没做过选“否”。',
  specialties: '数注册证书上列的专业，写数字，例如2。',
  compulsory: '这个注册有效期里学了多少必修学时，写数字；没学写0。',
  elective: '这个注册有效期里学了多少选修学时，写数字；没学写0。',
  qualificationIssuedOn: '照抄二级建造师资格证书（不是注册证书）上的签发日期。还没有注册过的人填。',
  appliesOn: '打算哪天申请，或者已经在哪天申请。不填就按判断日期算。',
  employer: '看营业执照或资质证书。没有单位的，选“还没有受聘于单位”。',
  educationMet: '看本专业的学时：学满了选“是”，没有学满选“否”，照样告诉您最晚哪天。',
  expiresOn: '看每个专业后面的有效期，填后面那个日期。“使用有效期”不要填，那是电子证书文件本身的期限。',
  insuranceMatchesEmployer: '看给您交社保的单位和申报的聘用企业：同一家选“是”，不是选“否”。',
  exemptSituation: '通知没有列出是哪6类，请问企业所属市（州）主管部门。',
  originalsVerified: '佐证材料的原件，送到企业所属市（州）主管部门核实过的，选“是”。',
  approvedOn: '看审批结果上准予延续的日期，不是申请那天。',
  originalExpiresOn: '看原专业后面的有效期，填后面那个日期；不是“使用有效期”。',
  addedObtainedOn: '照抄要增加的那个专业的资格证书上的取得（签发）日期；原来专业的不填这里。',
  validUntil: '照抄纸质注册证书上印的有效期。',
  lostOrDamaged: '纸质注册证书丢了或者损坏了选“是”，好好的选“否”。',
  differsFromElectronic: '纸质证书上的内容和电子证书不一样选“是”，一样选“否”。',
};

type Doubt = NonNullable<FieldSpec['doubt']>;

/** Days that must be after the birth date. */
const ISSUES = ['issuedOn', 'qualificationIssuedOn', 'approvedOn'] as const;

const birth: Doubt = (day, { today, asOf, told }) => {
  if (day > today) return '这一天还没有到。';
  if (day < EARLIEST_BIRTH) return '这一天太早了。';
  for (const fact of ISSUES) {
    const issuedOn = told[fact];
    if (issuedOn !== undefined && day > issuedOn)
      return `这一天在${FACT_LABELS[fact]}${inChinese(issuedOn)}之后。`;
  }
  return day > asOf ? `这一天在判断日期${inChinese(asOf)}之后。` : undefined;
};

const issue: Doubt = (day, { asOf, told }) => {
  const birthDate = told['birthDate'];
  if (day < EARLIEST_ISSUE) return '这一天太早了，那时多半还没有这种证书。';
  if (day > asOf) return `这一天在判断日期${inChinese(asOf)}之后。`;
  if (birthDate !== undefined && day < birthDate) return `这一天在出生日期${inChinese(birthDate)}之前。`;
  return undefined;
};

const firstIssue: Doubt = (day, surroundings) => {
  const issuedOn = surroundings.told['issuedOn'];
  const says = issue(day, surroundings);
  if (says !== undefined || issuedOn === undefined || day <= issuedOn) return says;
  return `这一天在手中证书的发证日期${inChinese(issuedOn)}之后。`;
};

const tooFar = (day: string, asOf: string) => day > addYears(asOf, LONGEST_AHEAD_YEARS);

/** The end of a certificate or registration: may be past or future, within limits. */
const end: Doubt = (day, { asOf }) => {
  if (day < EARLIEST_ISSUE) return '这一天太早了，那时多半还没有这种证书。';
  return tooFar(day, asOf) ? '这一天太远了，有效期一般没有这么长。' : undefined;
};

const applying: Doubt = (day, { asOf, told }) => {
  const issuedOn = told['qualificationIssuedOn'];
  if (day < EARLIEST_ISSUE) return '这一天太早了。';
  if (tooFar(day, asOf)) return '这一天太远了。';
  if (issuedOn === undefined || day >= issuedOn) return undefined;
  return `这一天在资格证书签发日期${inChinese(issuedOn)}之前。`;
};

const DOUBTS: Readonly<Record<DayField, Doubt>> = {
  birthDate: birth,
  issuedOn: issue,
  firstIssuedOn: firstIssue,
  oldValidUntil: end,
  obtainedOn: issue,
  qualificationIssuedOn: issue,
  addedObtainedOn: issue,
  approvedOn: issue,
  expiresOn: end,
  originalExpiresOn: end,
  validUntil: end,
  appliesOn: applying,
};

/** Returns the check that says why a day is implausible in a field; undefined if the field has none. */
export const doubtOf = (field: string): Doubt | undefined =>
  (DOUBTS as Readonly<Record<string, Doubt>>)[field];

type Fact = Exclude<keyof typeof FACT_LABELS, 'hours' | 'years' | 'asOf' | 'due'>;

/** Every fact that is typed or chosen. `hours` is typed as two amounts. */
export type FieldName = 'place' | Fact | 'addedObtainedOn' | 'hoursTotal' | 'hoursProfessional';

const END = '2027年2月10日';
const OBTAINED = '2021年3月5日';

/** Example days by field; all others use an example of an issue date. */
const EXAMPLES: Readonly<Partial<Record<FieldName, string>>> = {
  birthDate: '1962年5月1日',
  obtainedOn: OBTAINED,
  addedObtainedOn: OBTAINED,
  approvedOn: OBTAINED,
  oldValidUntil: END,
  expiresOn: END,
  originalExpiresOn: END,
  validUntil: END,
  appliesOn: END,
};

const LABELS: Readonly<Record<FieldName, string>> = {
  ...FACT_LABELS,
  // The same line of the certificate, whichever question asks for it.
  originalExpiresOn: FACT_LABELS.expiresOn,
  place: '发证地区',
  addedObtainedOn: '增项资格证书取得日期',
  hoursTotal: '换证学时',
  hoursProfessional: '换证专业学时',
};

/** Fields chosen from a list. */
type ChoiceField =
  | 'place'
  | 'certificate'
  | 'issuer'
  | 'post'
  | 'sex'
  | 'registry'
  | 'assessmentPassed'
  | 'working'
  | 'employer'
  | 'educationMet'
  | 'insuranceMatchesEmployer'
  | 'exemptSituation'
  | 'originalsVerified'
  | 'lostOrDamaged'
  | 'differsFromElectronic';

/** Kinds of all other fields. A fact missing both here and above does not compile. */
const KINDS = {
  issuedOn: 'day',
  firstIssuedOn: 'day',
  postCode: 'word',
  birthDate: 'day',
  hoursTotal: 'amount',
  hoursProfessional: 'amount',
  oldValidUntil: 'day',
  obtainedOn: 'day',
  specialties: 'count',
  compulsory: 'amount',
  elective: 'amount',
  qualificationIssuedOn: 'day',
  appliesOn: 'day',
  expiresOn: 'day',
  approvedOn: 'day',
  originalExpiresOn: 'day',
  addedObtainedOn: 'day',
  validUntil: 'day',
} as const satisfies Readonly<Record<Exclude<FieldName, ChoiceField>, FieldSpec['kind']>>;

/** Fields entered as a day. */
type DayField = {
  [Name in keyof typeof KINDS]: (typeof KINDS)[Name] extends 'day' ? Name : never;
}[keyof typeof KINDS];

/** Options for a yes-or-no fact. */
export const YES_NO: readonly Option[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];

/** Group labels of facts entered in several fields. */
const GROUPS: Readonly<Partial<Record<FieldName, string>>> = {
  hoursTotal: FACT_LABELS.hours,
  hoursProfessional: FACT_LABELS.hours,
};

/** The field for a fact: its label, the line to copy, and the check for implausible days. */
export function factField(name: FieldName, options: FieldSpec['options'] = []): FieldSpec {
  const doubt = doubtOf(name);
  const group = GROUPS[name];
  const example = EXAMPLES[name];
  return {
    name,
    kind: (KINDS as Readonly<Partial<Record<FieldName, FieldSpec['kind']>>>)[name] ?? 'choice',
    label: LABELS[name],
    hint: HINTS[name],
    options,
    ...(example !== undefined && { example }),
    ...(doubt && { doubt }),
    ...(group !== undefined && { group }),
  };
}

/** Whether this names a fact that has a field of its own. */
export const isFieldName = (name: string): name is FieldName => Object.keys(HINTS).includes(name);

export type Conversion = NonNullable<Ruleset['conversion']>;

const OTHER_ISSUER = 'other';
const OTHER_POST = '其他';

const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Every post that the notice lists or names in a condition, with the printed codes. */
function postsOf({ posts = [], conditions }: Conversion): Option[] {
  const named = conditions.flatMap((each) =>
    'otherwise' in each && each.fact === 'post'
      ? [each.met, each.unclear, each.unmet].flatMap((list) => list ?? [])
      : [],
  );
  const unlisted = named.filter((name) => !posts.some((post) => post.name === name));
  return [
    ...posts.map(({ name, code }) => ({ value: name, label: code ? `${name}（代码${code}）` : name })),
    ...unlisted.map((name) => ({ value: name, label: name })),
    { value: OTHER_POST, label: '其他岗位' },
  ];
}

function optionsFrom(conversion: Conversion, name: FieldName): readonly Option[] {
  switch (name) {
    case 'certificate':
      return conversion.certificates.map((value) => ({ value, label: CERTIFICATES[value] }));
    case 'issuer': {
      const named = (conversion.issuers ?? []).map(({ id, label }) => ({ value: id, label }));
      return [...named, { value: OTHER_ISSUER, label: '其他单位' }];
    }
    case 'post':
      return postsOf(conversion);
    case 'sex':
      return optionsOf(SEXES);
    case 'registry':
      return optionsOf(REGISTRY);
    case 'assessmentPassed':
      return optionsOf({ yes: '已通过', no: '还没有通过' });
    default:
      return [];
  }
}

/** The options of a field: those of all rulesets without duplicates, 其他 last. */
export function offersOf(conversions: readonly Conversion[], name: FieldName): readonly Option[] {
  const offers = new Map(
    conversions.flatMap((each) => optionsFrom(each, name).map((option) => [option.value, option] as const)),
  );
  const isOther = ({ value }: Option) => value === OTHER_ISSUER || value === OTHER_POST;
  const all = [...offers.values()];
  return [...all.filter((option) => !isOther(option)), ...all.filter(isOther)];
}
