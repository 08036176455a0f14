import type { WidgetNotice } from '../../../links/notice.ts';
import { type AnnualRecord, planAnnualHours, type Ruleset } from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';
import { annualRecord, type Certificate } from './record.ts';

/** Of no notice does the bearer of a duty depend on the day. */
const ANY_DAY = '2000-01-01';

/** What an annual duty has to be told before it can be planned. */
export interface Duty {
  post: boolean;
  /** false: the notice names no first year. */
  obtainedOn: boolean;
  working: boolean;
  years: boolean;
  /** Does it ask for hours of 专业岗位知识? */
  professional: boolean;
  /** Does the clause say 可? */
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

/** Without what the clauses put as 可 no duty is left. */
function isMay({ annualHours, ...rules }: Ruleset, record: AnnualRecord): boolean {
  if (!annualHours?.schemes.some(({ may }) => may)) return false;
  const schemes = annualHours.schemes.filter(({ may }) => !may);
  const bound = { ...rules, annualHours: { ...annualHours, schemes } };
  return planAnnualHours(bound, record, ANY_DAY).status === 'not-required';
}

/** Which facts the annual duty of this certificate reads. */
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
