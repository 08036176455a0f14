import { placesOf, type Term } from './pieces.ts';

/** How much of a term a text contains. */
export interface Cover {
  /** 1: the whole term; below 1: parts of it; 0: nothing. */
  share: number;
  times: number;
  /** The words found. */
  words: string[];
}

const NOTHING: Cover = { share: 0, times: 0, words: [] };
/** Weight of parts of a term, relative to the whole term. */
const PARTS_COUNT = 0.5;
const LEAST_PART = 2;
const SHORTEST_IN_PARTS = 4;

/** The longest part of a word from `at` that occurs in a text; '' if that is a single character. */
function partFrom(text: string, word: string, at: number): string {
  let end = at + LEAST_PART;
  while (end <= word.length && text.includes(word.slice(at, end))) end += 1;
  const part = word.slice(at, end - 1);
  return part.length >= LEAST_PART && placesOf(text, part).length > 0 ? part : '';
}

/** The parts of a word that occur in a text. */
function partsIn(text: string, word: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const part = partFrom(text, word, at);
    if (part !== '') parts.push(part);
    at += part.length || 1;
  }
  return parts;
}

/** How much of a term a folded text contains: all of it, or parts that make up more than half. */
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

/** One text of a candidate. */
export interface Field {
  /** Folded. */
  text: string;
  /** Weight of a match in this text. */
  weight: number;
  /** Describes the parent, such as the notice: a match only here is no result. */
  above?: true;
}

/** Something that can be found. */
export interface Candidate {
  fields: Field[];
  /** Its weight among the candidates. */
  weight: number;
}

/** Results must contain at least this share of the terms, relative to the best. */
const LEAST_SHARE = 0.6;
/** Text length, in characters, that adds 1 to the denominator of `fullness`. */
const LENGTH = 330;
/** Saturation: the smaller, the less repetitions add. */
const ENOUGH = 0.6;

/** Score of a match: grows with repetitions up to a limit, and is higher in short texts. */
const fullness = ({ times, share }: Cover, length: number): number =>
  (2 * share * times) / (times + ENOUGH + length / LENGTH);

/** Weight of each term: the rarer among the candidates, the higher. */
function rarities(covers: readonly Cover[][][], terms: readonly Term[]): number[] {
  return terms.map((_, term) => {
    const holding = covers.filter((byTerm) => byTerm[term]?.some(({ share }) => share === 1)).length;
    return Math.log(1 + covers.length / (1 + holding));
  });
}

interface Ranked<T> {
  found: T;
  /** The share of the terms it contains. */
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
 * Candidates that contain the terms, best first, equals in the given order; those with a much smaller share of the
 * terms than the best are left out.
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
