import { citationsOf, type Note } from './citation.ts';
import { concerns, type Words } from './guard.ts';
import { once } from './once.ts';
import type { NoteRule } from './schema/cited.ts';
import type { DeepReadonly, Ruleset } from './schema/ruleset.ts';

type Written = DeepReadonly<NoteRule>;

function outside(rules: Ruleset, ids: readonly string[]): NonNullable<Note['outside']> {
  return (rules.law ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ name, article, checked, says }) => ({ name, article, checked, says }));
}

/** Is the note there because of how a condition was found? */
const isOfFinding = once(({ when = [] }: Written): boolean =>
  when.some((guard) => Object.keys(guard).some((key) => key.startsWith('finding.'))),
);

/** A note as a result carries it: fresh, with its citations complete. */
function writeNote(rules: Ruleset, note: Written): Note {
  const { id, says, readings, safe, law, cite } = note;
  return {
    id,
    says,
    ...(readings && { readings: readings.map((reading) => ({ ...reading })) }),
    ...(safe !== undefined && { safe }),
    ...(law && { outside: outside(rules, law) }),
    ...(isOfFinding(note) && { decides: true }),
    citations: citationsOf(rules.notice, cite),
  };
}

/** The notes that concern this person, in the order of the ruleset. */
export function notesFor(rules: Ruleset, notes: readonly Written[], words: Words): Note[] {
  return notes.filter((note) => concerns(note, words)).map((note) => writeNote(rules, note));
}
