import type { WidgetNotice } from '../../../links/notice.ts';
import {
  type AnnualRecord,
  type ConversionFacts,
  type PeriodRecord,
  planAnnualHours,
  type Ruleset,
  renewal,
} from '../../../rules/index.ts';
import { rowOf, type Texts } from '../../form/task.ts';

export type Certificate = NonNullable<ConversionFacts['certificate']>;

/** Hours entered, by year. */
function yearsOf(told: Texts): AnnualRecord['years'] {
  const rows = Object.keys(told).flatMap((name) => (rowOf(name)?.[0] === 'year' ? [rowOf(name)?.[1]] : []));
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [year, total, professional] = ['year', 'total', 'professional'].map(
        (stem) => told[`${stem}-${row}`],
      );
      if (year === undefined || total === undefined) return [];
      const part = professional === undefined ? {} : { professional: Number(professional) };
      return [[year, { total: Number(total), ...part }]];
    }),
  );
}

/** The facts for an annual plan, as the rules take them. */
export function annualRecord(certificate: Certificate, told: Texts): AnnualRecord {
  const { post, obtainedOn, working } = told;
  return {
    certificate,
    ...(post !== undefined && { post }),
    ...(obtainedOn !== undefined && { obtainedOn }),
    ...(working !== undefined && { working: working === 'yes' }),
    years: yearsOf(told),
  };
}

/** The facts for a registration period. `due` is the renewal deadline, computed from 注册有效期至. */
export function periodRecord({ rules }: WidgetNotice, told: Texts, asOf: string): PeriodRecord {
  const { specialties, compulsory, elective, expiresOn } = told;
  const due = expiresOn === undefined ? undefined : renewal(rules, { expiresOn }, asOf).applyBy?.safe;
  return {
    ...(specialties !== undefined && { specialties: Number(specialties) }),
    ...(compulsory !== undefined && { compulsory: Number(compulsory) }),
    ...(elective !== undefined && { elective: Number(elective) }),
    ...(due !== undefined && { due }),
  };
}

/** The facts for the hours of an exchange. */
export function exchangeFacts(certificate: Certificate, told: Texts): ConversionFacts {
  const { post, hoursTotal, hoursProfessional, assessmentPassed } = told;
  const part = hoursProfessional === undefined ? {} : { professional: Number(hoursProfessional) };
  return {
    certificate,
    ...(post !== undefined && { post }),
    ...(hoursTotal !== undefined && { hours: { total: Number(hoursTotal), ...part } }),
    ...(assessmentPassed !== undefined && { assessmentPassed: assessmentPassed === 'yes' }),
  };
}

/** Any day will do: in no notice does the day decide who has an annual duty. */
const ANY_DAY = '2000-01-01';

/** The facts needed to plan an annual duty. */
export interface Duty {
  post: boolean;
  /** false if the notice names no first year. */
  obtainedOn: boolean;
  working: boolean;
  years: boolean;
  /** Whether it requires hours of 专业岗位知识. */
  professional: boolean;
  /** Whether the clause says 可. */
  may: boolean;
}

const NONE: Duty = {
  post: false,
  obtainedOn: false,
  working: false,
  years: false,
  professional: false,
  may: false,
};

/** Whether the whole duty is worded as 可: without those schemes none is left. */
function isMay({ annualHours, ...rules }: Ruleset, record: AnnualRecord): boolean {
  if (!annualHours?.schemes.some(({ may }) => may)) return false;
  const schemes = annualHours.schemes.filter(({ may }) => !may);
  const bound = { ...rules, annualHours: { ...annualHours, schemes } };
  return planAnnualHours(bound, record, ANY_DAY).status === 'not-required';
}

/** Which facts the annual duty of this certificate needs. */
export function dutyOf({ rules }: WidgetNotice, certificate: Certificate, { post }: Texts): Duty {
  const record = annualRecord(certificate, post === undefined ? {} : { post });
  const bare = planAnnualHours(rules, record, ANY_DAY);
  if (bare.missing.includes('post')) return { ...NONE, post: true };
  if (bare.status === 'not-required' || bare.status === 'not-stated') return NONE;
  const begun = planAnnualHours(rules, { ...record, obtainedOn: ANY_DAY }, ANY_DAY);
  return {
    post: false,
    obtainedOn: bare.missing.includes('obtainedOn'),
    working: begun.missing.includes('working'),
    years: true,
    professional: begun.years.some(({ required }) => required.professional !== undefined),
    may: isMay(rules, record),
  };
}
