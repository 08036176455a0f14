import type { Citation, Ruleset } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import { squeeze } from '../text.ts';

type Conversion = NonNullable<Ruleset['conversion']>;
type Cite = Conversion['conditions'][number]['cite'];

/** What a notice says to one question. Where we say nothing, the cited words are the answer. */
export interface Answer {
  says: string;
  phone?: string | undefined;
  citations: Citation[];
}

/** What every notice is asked; no answers: it is silent. */
export interface Question {
  text: string;
  answers: (notice: Notice) => Answer[];
}

/**
 * One answer, resting on one quote: the first that holds one of these words, else the first of all.
 * @param notice the id of the notice whose rule it is
 */
export function answer(
  notice: string,
  { cite }: { readonly cite: Cite },
  says: string,
  ...words: string[]
): Answer {
  const held = cite.find(({ quote }) => words.some((word) => squeeze(quote).includes(word))) ?? cite[0];
  return { says, citations: held ? [{ ...held, notice: held.notice ?? notice }] : [] };
}

/** What notes of these ids say; of several with one id the first. */
export function noted(notice: string, notes: Conversion['notes'] | undefined, id: string): Answer[] {
  const note = notes?.find((each) => each.id === id);
  return note ? [answer(notice, note, note.says)] : [];
}
