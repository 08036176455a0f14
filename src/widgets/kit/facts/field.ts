import { FACT_LABELS } from '../../../rules/index.ts';
import type { Option } from '../ChoiceField.tsx';
import type { FieldSpec } from '../questionnaire/task.ts';
import { doubtOf } from './doubts.ts';
import { HINTS } from './hints.ts';

type Fact = Exclude<keyof typeof FACT_LABELS, 'hours' | 'years' | 'asOf' | 'due'>;

/** Everything that is typed or chosen. `hours` is typed as two amounts. */
export type FieldName = 'place' | Fact | 'addedObtainedOn' | 'hoursTotal' | 'hoursProfessional';

const END = '2027年2月10日';
const OBTAINED = '2021年3月5日';

/** Days of the kind that a field asks for; of those left out, when a certificate was issued. */
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
  // One line of the certificate, whichever of the questions asks for it.
  originalExpiresOn: FACT_LABELS.expiresOn,
  place: '发证地区',
  addedObtainedOn: '增项资格证书取得日期',
  hoursTotal: '换证学时',
  hoursProfessional: '换证专业学时',
};

/** What is chosen from a list. */
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

/** How all others are told: a fact that stands neither here nor above does not compile. */
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

/** What is told as a day. */
export type DayField = {
  [Name in keyof typeof KINDS]: (typeof KINDS)[Name] extends 'day' ? Name : never;
}[keyof typeof KINDS];

/** What a fact that holds or does not is answered with. */
export const YES_NO: readonly Option[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];

/** Facts that are told in several fields. */
const GROUPS: Readonly<Partial<Record<FieldName, string>>> = {
  hoursTotal: FACT_LABELS.hours,
  hoursProfessional: FACT_LABELS.hours,
};

/** The field that a fact is told in: its label, which line to copy, and what speaks against a day. */
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

/** Is this the name of a fact that is told in a field of its own? */
export const isFieldName = (name: string): name is FieldName => Object.keys(HINTS).includes(name);
