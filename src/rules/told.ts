import type { Note } from './citation.ts';
import { isPlainDate } from './date.ts';
import { FACT_LABELS } from './vocabulary.ts';

/** Whether a value is valid for a fact. */
export type FactForm = (value: unknown) => boolean;

export const isText: FactForm = (value) => typeof value === 'string' && value.trim() !== '';
export const isFlag: FactForm = (value) => typeof value === 'boolean';
export const isDay: FactForm = isPlainDate;
/** Upper limit in 学时, more than a lifetime's. */
const MOST_HOURS = 1_000_000;
const MOST_SPECIALTIES = 100;
export const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MOST_HOURS;
export const isCount: FactForm = (value) =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_SPECIALTIES;
export function isOneOf(words: object): FactForm {
  const known = new Set(Object.keys(words));
  return (value) => typeof value === 'string' && known.has(value);
}

/** Any value as an object of facts; a non-object has none. */
export function asFacts(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

/** 学时 in total, with 专业 if given. */
export const isHours: FactForm = (value) => {
  const { total, professional } = asFacts(value);
  return isAmount(total) && (professional === undefined || isAmount(professional));
};

/** The note for an invalid value, with the fact's Chinese label. */
export function invalidNote(fact: string): Note {
  const label = FACT_LABELS[fact as keyof typeof FACT_LABELS] ?? fact;
  return {
    id: `invalid:${fact}`,
    says: `${label}看不懂，先按没填算，请改一下。`,
    citations: [],
  };
}

/** Splits input into valid facts and the names of invalid ones. Strings are trimmed. */
export function tellFacts<T extends object>(
  given: unknown,
  forms: { readonly [K in keyof Required<T>]: FactForm },
): { told: Partial<T>; invalid: string[] } {
  const facts = asFacts(given);
  const told: Record<string, unknown> = {};
  const invalid: string[] = [];
  for (const fact in forms) {
    const value = facts[fact];
    if (value === undefined) continue;
    if (forms[fact](value)) told[fact] = typeof value === 'string' ? value.trim() : value;
    else invalid.push(fact);
  }
  return { told: told as Partial<T>, invalid };
}

/**
 * Facts as words for guards: booleans become 'true' or 'false', numbers their digits.
 * @param words the object to write to
 */
export function wordsOf(
  told: object,
  words: Record<string, string | undefined> = {},
): Record<string, string | undefined> {
  const facts = asFacts(told);
  for (const fact in facts) {
    const value = facts[fact];
    if (typeof value !== 'object') words[fact] = String(value);
  }
  return words;
}
