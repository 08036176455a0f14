import { z } from 'zod';
import type { Ruleset } from '../../src/rules/index.ts';
import * as rules from '../../src/rules/index.ts';
import { answer, conversionResult, day, deadline, flag, flips, hoursPlan, term } from './contract.ts';

type Ask = (ruleset: Ruleset, facts: unknown, asOf: unknown) => object;
export interface Question {
  name: string;
  ask: Ask;
  form: z.ZodType;
  /** Every fact that the question reads, by the kind of value that it takes. */
  facts: Readonly<Record<string, 'day' | 'flag' | 'amount' | 'count' | 'word' | 'hours' | 'years'>>;
}

function question(name: string, ask: unknown, form: z.ZodType, facts: Question['facts']): Question {
  return { name, ask: ask as Ask, form, facts };
}

const CONVERSION_FACTS = {
  certificate: 'word',
  issuer: 'word',
  issuedOn: 'day',
  firstIssuedOn: 'day',
  post: 'word',
  postCode: 'word',
  sex: 'word',
  birthDate: 'day',
  registry: 'word',
  hours: 'hours',
  assessmentPassed: 'flag',
  oldValidUntil: 'day',
} as const;

/** The questions that take facts about one certificate. */
export const QUESTIONS: readonly Question[] = [
  question('checkConversion', rules.checkConversion, conversionResult, CONVERSION_FACTS),
  question('nearestFlips', rules.nearestFlips, flips, CONVERSION_FACTS),
  question('planAnnualHours', rules.planAnnualHours, hoursPlan, {
    certificate: 'word',
    post: 'word',
    obtainedOn: 'day',
    working: 'flag',
    years: 'years',
  }),
  question('planPeriodHours', rules.planPeriodHours, hoursPlan, {
    specialties: 'count',
    compulsory: 'amount',
    elective: 'amount',
    due: 'day',
  }),
  question(
    'initialRegistration',
    rules.initialRegistration,
    answer('within-term overdue not-employed over-age not-accepted unclear', {
      applyBy: deadline,
      educationRequired: flag,
      canApply: flag,
    }),
    {
      qualificationIssuedOn: 'day',
      appliesOn: 'day',
      employer: 'word',
      educationMet: 'flag',
      birthDate: 'day',
      insuranceMatchesEmployer: 'flag',
      exemptSituation: 'flag',
      originalsVerified: 'flag',
    },
  ),
  question(
    'renewal',
    rules.renewal,
    answer('on-time hours-first late expired not-accepted unclear', { applyBy: deadline, term }),
    {
      expiresOn: 'day',
      birthDate: 'day',
      educationMet: 'flag',
      insuranceMatchesEmployer: 'flag',
      exemptSituation: 'flag',
      originalsVerified: 'flag',
    },
  ),
  question(
    'renewedTerm',
    rules.renewedTerm,
    answer('computed over-age unclear', { expires: deadline, capped: flag, cap: day.optional() }),
    { approvedOn: 'day', birthDate: 'day' },
  ),
  question(
    'addedSpecialty',
    rules.addedSpecialty,
    answer('computed', {
      educationRequired: flag,
      threeYearMark: day.optional(),
      originalExpiresOn: day.optional(),
      addedExpiresOn: z.literal('not-stated').optional(),
    }),
    { obtainedOn: 'day', appliesOn: 'day', originalExpiresOn: 'day' },
  ),
  question(
    'paperCertificate',
    rules.paperCertificate,
    answer('usable void expired apply-electronic electronic-prevails', {
      lastDay: day.optional(),
      registrationValidUntil: day.optional(),
    }),
    { validUntil: 'day', lostOrDamaged: 'flag', differsFromElectronic: 'flag' },
  ),
];

export function questionOf(name: string): Question {
  const found = QUESTIONS.find((each) => each.name === name);
  if (!found) throw new Error(`no question ${name}`);
  return found;
}
