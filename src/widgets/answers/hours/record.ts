import type { WidgetNotice } from '../../../links/notice.ts';
import type { AnnualRecord, ConversionFacts, PeriodRecord } from '../../../rules/index.ts';
import { renewal } from '../../../rules/index.ts';
import { rowOf, type Texts } from '../../form/task.ts';

export type Certificate = NonNullable<ConversionFacts['certificate']>;

/** The years of whose hours something is told, by year. */
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

/** What is told of a certificate that bears an annual duty. */
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

/** What is told of a registration period; the day to renew by follows from the day that the certificate prints. */
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

/** What is told of the hours of an exchange. */
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
