import { placesOf } from './fold.ts';
import type { Term } from './pieces.ts';

/** How much of a term a text holds. */
export interface Cover {
  /** 1: the whole term; less: parts of it; 0: nothing. */
  share: number;
  times: number;
  /** The words that stand there. */
  words: string[];
}

const NOTHING: Cover = { share: 0, times: 0, words: [] };
/** Parts of a term, however many, say less than the term. */
const PARTS_COUNT = 0.5;
const LEAST_PART = 2;
const SHORTEST_IN_PARTS = 4;

/** The longest part of a word, from here on, that stands in a text; '' where that is a lone character. */
function partFrom(text: string, word: string, at: number): string {
  let end = at + LEAST_PART;
  while (end <= word.length && text.includes(word.slice(at, end))) end += 1;
  const part = word.slice(at, end - 1);
  return part.length >= LEAST_PART && placesOf(text, part).length > 0 ? part : '';
}

/** The parts of a word that stand in a text. */
function partsIn(text: string, word: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const part = partFrom(text, word, at);
    if (part !== '') parts.push(part);
    at += part.length || 1;
  }
  return parts;
}

/** How much of a term a folded text holds: the whole of it, or more than half in parts. */
export function coverOf(text: string, { wordings }: Term): Cover {
  const places = wordings.map((word) => ({ word, times: placesOf(text, word).length }));
  const whole = places.filter(({ times }) => times > 0);
  if (whole.length > 0) {
    const times = whole.reduce((sum, each) => sum + each.times, 0);
    return { share: 1, times, words: whole.map(({ word }) => word) };
  }
  const [first = ''] = wordings;
  if (text === '' || first.length < SHORTEST_IN_PARTS) return NOTHING;
  const words = partsIn(text, first);
  const share = words.join('').length / first.length;
  return share > PARTS_COUNT ? { share: share * PARTS_COUNT, times: 1, words } : NOTHING;
}
