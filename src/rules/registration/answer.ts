import { type Citation, citationsOf, type Note, type RulesetCitation } from '../citation.ts';
import { addDays, addYears, isPlainDate, type PlainDate } from '../date.ts';
import type { Words } from '../guard.ts';
import { notesFor } from '../notes.ts';
import type { NoteRule } from '../schema/cited.ts';
import type { DeepReadonly, Ruleset } from '../schema/ruleset.ts';
import { type FactForm, invalidNote, tellFacts, wordsOf } from '../told.ts';

export type Registration = NonNullable<Ruleset['registration']>;

/**
 * A deadline with two readings: plan on `safe`, a day on which applications are accepted; `latest` is the last day
 * under any reading.
 */
export interface Deadline {
  safe: PlainDate;
  latest: PlainDate;
  citations: Citation[];
}

/** Fields common to all answers. */
export interface RegistrationAnswer<Status extends string> {
  status: Status | 'not-stated';
  missing: string[];
  notes: Note[];
  citations: Citation[];
}

/**
 * The birthday that caps a registration, under both readings, for an age of 65: born 1961-05-10: 2026-05-10 in both;
 * born 1960-02-29: 2025-02-28 (the month's last day) or 2025-03-01.
 */
export function capDay(
  { renewedTerm }: Registration,
  birthDate: PlainDate,
): { safe: PlainDate; latest: PlainDate } {
  const safe = addYears(birthDate, renewedTerm.cap.age);
  const moved = birthDate.endsWith('-02-29') && safe.endsWith('-02-28');
  return { safe, latest: moved ? addDays(safe, 1) : safe };
}

/** Position of a day relative to that birthday, which is itself within. */
export function ageAgainstCap(
  registration: Registration,
  birthDate: PlainDate,
  day: PlainDate,
): 'within' | 'unclear' | 'over' {
  const { safe, latest } = capDay(registration, birthDate);
  if (day <= safe) return 'within';
  return day <= latest ? 'unclear' : 'over';
}

/** Facts about the employer and the insured unit; they are compared for every filing. */
export interface InsuranceFacts {
  /** Is the insured unit the employer? */
  insuranceMatchesEmployer?: boolean;
  /** If it is not: is it one of the six situations that are not 挂证? */
  exemptSituation?: boolean;
  originalsVerified?: boolean;
}

/**
 * Whether a filing is accepted; 'not-stated': insured elsewhere and in none of the six situations, a case that the
 * notice does not cover.
 */
export interface Insurance {
  accepted: 'yes' | 'no' | 'not-stated' | undefined;
  untold: (keyof InsuranceFacts)[];
}

/** A mismatch in one of the six situations is accepted once the originals are verified, and refused before. */
export function insuranceOf(told: InsuranceFacts): Insurance {
  const { insuranceMatchesEmployer: matches, exemptSituation: exempt, originalsVerified: verified } = told;
  if (matches === undefined) return { accepted: undefined, untold: ['insuranceMatchesEmployer'] };
  if (matches) return { accepted: 'yes', untold: [] };
  if (exempt === false) return { accepted: 'not-stated', untold: [] };
  if (exempt && verified !== undefined) return { accepted: verified ? 'yes' : 'no', untold: [] };
  const untold = (['exemptSituation', 'originalsVerified'] as const).filter(
    (fact) => told[fact] === undefined,
  );
  return { accepted: undefined, untold };
}

interface Section {
  readonly cite: readonly RulesetCitation[];
  readonly notes: readonly DeepReadonly<NoteRule>[];
}

type Forms<Facts> = { readonly [K in keyof Required<Facts>]: FactForm };

/** The specific part of one question: from valid facts to its answer, without notes and citations. */
type Solve<S extends Section, Facts, Result> = (
  section: S,
  told: Partial<Facts>,
  asOf: string,
  registration: Registration,
) => Result & {
  status: string;
  missing: string[];
  words?: Words;
  /** Citations of the status, in addition to those of the section. */
  rests?: readonly RulesetCitation[];
};

/**
 * Answers one question of a ruleset's registration part: reads the facts, calls `solve`, adds the notes that apply and
 * the section's citations. 'not-stated' if the ruleset does not cover it, 'incomplete' for an invalid day.
 */
export function ask<S extends Section, Facts extends object, Status extends string, Result extends object>(
  rules: Ruleset,
  sectionOf: (registration: Registration) => S,
  forms: Forms<Facts>,
  given: unknown,
  asOf: string,
  solve: Solve<S, Facts, Result>,
): RegistrationAnswer<Status> & Partial<Result> {
  const { notice, registration } = rules;
  const bare = { missing: [] as string[], notes: [] as Note[], citations: [] };
  if (!registration)
    return { status: 'not-stated', ...bare } as unknown as RegistrationAnswer<Status> & Partial<Result>;
  const section = sectionOf(registration);
  const { told, invalid } = tellFacts<Facts>(given, forms);
  const notes = invalid.map(invalidNote);
  if (!isPlainDate(asOf)) {
    return {
      status: 'incomplete',
      ...bare,
      missing: ['asOf'],
      notes,
    } as unknown as RegistrationAnswer<Status> & Partial<Result>;
  }
  const { words, rests = [], ...result } = solve(section, told, asOf, registration);
  const known = { ...wordsOf(told), ...words, asOf, status: result.status };
  return {
    ...result,
    notes: [...notes, ...notesFor(rules, section.notes, known)],
    citations: citationsOf(notice, [...section.cite, ...rests]),
  } as unknown as RegistrationAnswer<Status> & Partial<Result>;
}
