import { citationsOf, type Note, type RulesetCitation } from '../citation.ts';
import type { Words } from '../guard.ts';
import { notesFor } from '../note.ts';
import { isPlainDate } from '../plain-date.ts';
import type { NoteRule } from '../schema/cited.ts';
import type { DeepReadonly, Ruleset } from '../schema/ruleset.ts';
import { type Form, invalidNote, tellFacts, wordsOf } from '../told.ts';
import type { Answer, Registration } from './types.ts';

interface Section {
  readonly cite: readonly RulesetCitation[];
  readonly notes: readonly DeepReadonly<NoteRule>[];
}

type Forms<Facts> = { readonly [K in keyof Required<Facts>]: Form };

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
): Answer<Status> & Partial<Result> {
  const { notice, registration } = rules;
  const bare = { missing: [] as string[], notes: [] as Note[], citations: [] };
  if (!registration) return { status: 'not-stated', ...bare } as unknown as Answer<Status> & Partial<Result>;
  const section = sectionOf(registration);
  const { told, invalid } = tellFacts<Facts>(given, forms);
  const notes = invalid.map(invalidNote);
  if (!isPlainDate(asOf)) {
    return { status: 'incomplete', ...bare, missing: ['asOf'], notes } as unknown as Answer<Status> &
      Partial<Result>;
  }
  const { words, rests = [], ...result } = solve(section, told, asOf, registration);
  const known = { ...wordsOf(told), ...words, asOf, status: result.status };
  return {
    ...result,
    notes: [...notes, ...notesFor(rules, section.notes, known)],
    citations: citationsOf(notice, [...section.cite, ...rests]),
  } as unknown as Answer<Status> & Partial<Result>;
}
