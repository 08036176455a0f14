import type {
  InitialFacts,
  PaperFacts,
  PeriodRecord,
  PlainDate,
  RenewalFacts,
  RenewedTermFacts,
} from '../../../rules/index.ts';
import type { Texts } from '../questionnaire/task.ts';

/** Everything that can be told here, as the rules take it; a name means the same in every question. */
export interface Facts
  extends InitialFacts,
    RenewalFacts,
    RenewedTermFacts,
    PaperFacts,
    Omit<PeriodRecord, 'due'> {
  /** `obtainedOn` of the specialty to add. */
  addedObtainedOn?: PlainDate;
}

export const FLAGS = [
  'educationMet',
  'insuranceMatchesEmployer',
  'exemptSituation',
  'originalsVerified',
  'lostOrDamaged',
  'differsFromElectronic',
] as const satisfies readonly (keyof Facts)[];

export const AMOUNTS = ['specialties', 'compulsory', 'elective'] as const satisfies readonly (keyof Facts)[];

const isOneOf = (names: readonly string[], name: string) => names.includes(name);

/** What was told in fields, as facts. */
export function factsOf(told: Texts): Facts {
  const facts = Object.entries(told).map(([name, text]) => {
    if (isOneOf(FLAGS, name)) return [name, text === 'yes'];
    return [name, isOneOf(AMOUNTS, name) ? Number(text) : text];
  });
  return Object.fromEntries(facts) as Facts;
}
