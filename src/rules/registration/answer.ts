import { type Citation, citationsOf, type Note, type RulesetCitation } from '../citation.ts';
import { addDays, addYears, isPlainDate, type PlainDate } from '../date.ts';
import type { Words } from '../guard.ts';
import { notesFor } from '../notes.ts';
import type { NoteRule } from '../schema/cited.ts';
import type { DeepReadonly, Ruleset } from '../schema/ruleset.ts';
import { type FactForm, invalidNote, tellFacts, wordsOf } from '../told.ts';

export type Registration = NonNullable<Ruleset['registration']>;

/** A day that the text lets be read in two ways: plan on `safe`, a day when applications are accepted; `latest` is the last day under any reading. */
export interface Deadline {
  safe: PlainDate;
  latest: PlainDate;
  citations: Citation[];
}

/** What every answer carries. */
export interface RegistrationAnswer<Status extends string> {
  status: Status | 'not-stated';
  missing: string[];
  notes: Note[];
  citations: Citation[];
}

/**
 * The birthday that caps a registration, under both readings: born 1961-05-10, at 65: 2026-05-10 both;
 * born 1960-02-29: 2025-02-28 (the month's last day), or 2025-03-01.
 */
export function capDay(
  { renewedTerm }: Registration,
  birthDate: PlainDate,
): { safe: PlainDate; latest: PlainDate } {
  const safe = addYears(birthDate, renewedTerm.cap.age);
  const moved = birthDate.endsWith('-02-29') && safe.endsWith('-02-28');
  return { safe, latest: moved ? addDays(safe, 1) : safe };
}

/** Where a day lies to that birthday: the birthday itself is within. */
export function ageAgainstCap(
  registration: Registration,
  birthDate: PlainDate,
  day: PlainDate,
): 'within' | 'unclear' | 'over' {
  const { safe, latest } = capDay(registration, birthDate);
  if (day <= safe) return 'within';
  return day <= latest ? 'unclear' : 'over';
}

/** What is told of employer and insured unit; every filing is compared. */
export interface InsuranceFacts {
  /** Is the insured unit the employer? */
  insuranceMatchesEmployer?: boolean;
  /** Where it is not: one of the six situations that are not 挂证? */
  exemptSituation?: boolean;
  originalsVerified?: boolean;
}

/** Is a filing accepted? 'not-stated': insurance elsewhere and none of the six situations, of which the notice says nothing. */
export interface Insurance {
  accepted: 'yes' | 'no' | 'not-stated' | undefined;
  untold: (keyof InsuranceFacts)[];
}

/** A mismatch is accepted in one of the six situations once the originals are verified, and refused there before. */
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

/** One question's own part: from facts in their form to its answer, without notes and citations. */
type Solve<S extends Section, Facts, Result> = (
  section: S,
  told: Partial<Facts>,
  asOf: string,
  registration: Registration,
) => Result & {
  status: string;
  missing: string[];
  words?: Words;
  /** What the status rests on beside the section. */
  rests?: readonly RulesetCitation[];
};

/**
 * Asks one question of a ruleset's registration part: reads the facts, lets `solve` answer, adds the notes that concern
 * the person and what the section rests on. Silent rulesets answer 'not-stated', a day that is none 'incomplete'.
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
