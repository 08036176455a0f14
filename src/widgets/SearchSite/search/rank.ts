import { placesOf, type Term } from './pieces.ts';

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

/** A text of something that can be found. */
export interface Field {
  /** Folded. */
  text: string;
  /** What a word counts that stands here. */
  weight: number;
  /** Names what this belongs to: alone it finds nothing. */
  above?: true;
}

/** Something that can be found. */
export interface Candidate {
  fields: Field[];
  /** What it counts among others. */
  weight: number;
}

/** Of what the best holds of the words looked for, another must hold at least this much. */
const LEAST_SHARE = 0.6;
/** A word in a text of this many characters weighs half as much as in the shortest. */
const LENGTH = 330;
/** How soon saying a word again adds little. */
const ENOUGH = 0.6;

/** Several times says more than once, in a short text more than in a long one, and never without bound. */
const fullness = ({ times, share }: Cover, length: number): number =>
  (2 * share * times) / (times + ENOUGH + length / LENGTH);

/** The rarer a term is among the candidates, the more it says. */
function rarities(covers: readonly Cover[][][], terms: readonly Term[]): number[] {
  return terms.map((_, term) => {
    const holding = covers.filter((byTerm) => byTerm[term]?.some(({ share }) => share === 1)).length;
    return Math.log(1 + covers.length / (1 + holding));
  });
}

interface Ranked<T> {
  found: T;
  /** How much of what is looked for it holds. */
  share: number;
  score: number;
}

function judge<T extends Candidate>(found: T, byTerm: Cover[][], rarity: number[]): Ranked<T> {
  const total = rarity.reduce((sum, each) => sum + each, 0);
  let score = 0;
  let held = 0;
  byTerm.forEach((covers, term) => {
    const rare = (rarity[term] ?? 0) / total;
    held += rare * Math.max(...covers.map(({ share }) => share));
    covers.forEach((cover, at) => {
      const { text = '', weight = 0 } = found.fields[at] ?? {};
      score += rare * weight * fullness(cover, text.length);
    });
  });
  const ownWords = byTerm.some((covers) =>
    covers.some(({ share }, at) => share > 0 && !found.fields[at]?.above),
  );
  return { found, share: held, score: ownWords ? score * held * found.weight : 0 };
}

/**
 * What holds the words looked for, best first, in the given order where equally good; what holds much less of them than
 * the best is left out.
 */
export function rank<T extends Candidate>(candidates: readonly T[], terms: readonly Term[]): T[] {
  if (terms.length === 0) return [];
  const covers = candidates.map(({ fields }) =>
    terms.map((term) => fields.map(({ text }) => coverOf(text, term))),
  );
  const rarity = rarities(covers, terms);
  const judged = candidates.map((found, index) => judge(found, covers[index] ?? [], rarity));
  const best = Math.max(0, ...judged.map(({ share }) => share));
  return judged
    .filter(({ score, share }) => score > 0 && share >= best * LEAST_SHARE)
    .sort((a, b) => b.score - a.score)
    .map(({ found }) => found);
}
