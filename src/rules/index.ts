/** The only public module of the rules: what the notices decide, as pure functions over data. */

export type { Step } from './citation.ts';
export { type Citation, citationsOf, type Note } from './citation.ts';
export { findContacts } from './contacts/find.ts';
export {
  type Contact,
  PRINTED,
  PRINTED_LINES,
  type PrintedField,
  type PrintedLine,
} from './contacts/types.ts';
export { checkConversion } from './conversion/check.ts';
export { factsOf } from './conversion/condition.ts';
export { CONVERSION_FACTS } from './conversion/facts.ts';
export { figureOf, labelOf } from './conversion/finding.ts';
export { nearestFlips } from './conversion/flips.ts';
export type {
  ConversionFacts,
  ConversionOutcome,
  ConversionResult,
  Finding,
  FindingStatus,
  Flip,
} from './conversion/types.ts';
export {
  addDays,
  addYears,
  completedYears,
  inChinese,
  isPlainDate,
  lastOf,
  type PlainDate,
  span,
  todayInChina,
} from './date.ts';
export { planAnnualHours } from './hours/annual.ts';
export { type PeriodRecord, planPeriodHours } from './hours/period.ts';
export type {
  AnnualRecord,
  Hours,
  HoursPair,
  HoursPlan,
  HoursStatus,
  HoursYear,
} from './hours/types.ts';
export { forAll } from './notes.ts';
export { once } from './once.ts';
export { type AddedSpecialtyFacts, addedSpecialty } from './registration/added-specialty.ts';
export type { Deadline } from './registration/answer.ts';
export { applicationChannel } from './registration/channel.ts';
export { type InitialFacts, type InitialStatus, initialRegistration } from './registration/initial.ts';
export { type PaperFacts, type PaperStatus, paperCertificate } from './registration/paper.ts';
export { type RenewalFacts, type RenewalStatus, renewal } from './registration/renewal.ts';
export { type RenewedTermFacts, type RenewedTermStatus, renewedTerm } from './registration/renewed-term.ts';
export {
  citation as citationSchema,
  note as noteSchema,
  provision as provisionSchema,
} from './schema/cited.ts';
export { type DeepReadonly, type Ruleset, rulesetSchema } from './schema/ruleset.ts';
export {
  CERTIFICATES,
  CHANNELS,
  FACT_LABELS,
  PLACEHOLDERS,
  REGISTRY,
  SETTLED_WORDS,
  SEXES,
} from './vocabulary.ts';
