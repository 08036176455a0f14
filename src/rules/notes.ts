import { citationsOf, type Note, type Step } from './citation.ts';
import { inChinese, isPlainDate } from './date.ts';
import { concerns, type Words } from './guard.ts';
import { once } from './once.ts';
import type { NoteRule } from './schema/cited.ts';
import type { DeepReadonly, Ruleset } from './schema/ruleset.ts';
import { FACT_LABELS, PLACEHOLDERS } from './vocabulary.ts';

type WrittenStep = DeepReadonly<NonNullable<Ruleset['registration']>['steps'][number]>;

/** The steps that apply to this person, in the ruleset's order, as copies with complete citations. */
export function stepsFor({ notice }: Ruleset, steps: readonly WrittenStep[], words: Words): Step[] {
  return steps
    .filter((each) => concerns(each, words))
    .map(({ says, link, cite }) => {
      const citations = citationsOf(notice, cite);
      return link ? { says, link: { ...link }, citations } : { says, citations };
    });
}

type Written = DeepReadonly<NoteRule>;

function outside(rules: Ruleset, ids: readonly string[]): NonNullable<Note['outside']> {
  return (rules.law ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ name, article, checked, says }) => ({ name, article, checked, says }));
}

/** Whether the note exists because a condition has two readings. */
const isOfFinding = once(({ when = [] }: Written): boolean =>
  when.some((guard) =>
    Object.entries(guard).some(
      ([key, matcher]) => key.startsWith('finding.') && Array.isArray(matcher) && matcher.includes('unclear'),
    ),
  ),
);

/** Fills in the `{words}` of a sentence: days in Chinese, other words unchanged. */
function fill(text: string, words: Words): string {
  return text.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const value = words[name] ?? '';
    return isPlainDate(value) ? inChinese(value) : value;
  });
}

/** A sentence for all readers: personal values are replaced by their names. */
export const forAll = (text: string): string => fill(text, { ...FACT_LABELS, ...PLACEHOLDERS });

/** A note for a result: a copy, filled in, with complete citations. */
function writeNote(rules: Ruleset, note: Written, words: Words): Note {
  const { id, says, readings, safe, law, cite } = note;
  return {
    id,
    says: fill(says, words),
    ...(readings && {
      readings: readings.map((each) => {
        const texts = Object.entries(each).map(([key, text]) => [key, fill(text, words)]);
        return Object.fromEntries(texts) as typeof each;
      }),
    }),
    ...(safe !== undefined && { safe: fill(safe, words) }),
    ...(law && { outside: outside(rules, law) }),
    ...(isOfFinding(note) && { decides: true }),
    citations: citationsOf(rules.notice, cite),
  };
}

/** The notes that apply to this person, in the ruleset's order. */
export function notesFor(rules: Ruleset, notes: readonly Written[], words: Words): Note[] {
  return notes.filter((note) => concerns(note, words)).map((note) => writeNote(rules, note, words));
}
