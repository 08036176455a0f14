import type { Lexicon } from '../../../links/search-index.ts';

const BRACKETS: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '[': '(',
  ']': ')',
  '【': '(',
  '】': ')',
};

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  // Full-width letters, digits and marks have the same order as ASCII.
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const lower = half.toLowerCase();
  return BRACKETS[half] ?? (lower.length === 1 ? lower : half);
}

/**
 * Normalises text for comparison: half-width, lower case, round brackets. Keeps the length, so matches can be marked in
 * the original.
 */
export function fold(text: string): string {
  return text.split('').map(foldUnit).join('');
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/**
 * The positions of a word in a text. A number does not match inside a longer number.
 * @param text folded
 * @param word folded; '' matches nowhere
 */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  if (word === '') return places;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const cutBefore = isDigit(word[0]) && isDigit(text[at - 1]);
    const cutAfter = isDigit(word[word.length - 1]) && isDigit(text[end]);
    if (!cutBefore && !cutAfter) places.push(at);
  }
  return places;
}

/** A search term, with all its wordings that occur in the corpus. */
export interface Term {
  typed: string;
  wordings: string[];
}

/** All searchable text and its synonyms, folded. */
export interface Corpus extends Lexicon {
  /** Text of the notices. */
  official: string;
  /** Text written by this site. */
  ours: string;
}

/** A term that begins at some position of the query. Of several segmentations the cheapest is taken. */
export interface Piece {
  term: Term;
  cost: number;
}

const LONGEST = 16;
const MOST_WORDINGS = 6;

/**
 * Pieces found only in our own text cost more the longer they are: they are unlikely to be technical terms. A bare
 * number means little.
 */
function costOf(typed: string, official: boolean): number {
  if (/^\d+$/u.test(typed)) return 2;
  return official ? 1 : typed.length + 1;
}

/** Places whose pinyin or initials match these letters. */
function placesRead(letters: string, places: Lexicon['places']): string[] {
  if (!/^[a-z]{2,}$/u.test(letters)) return [];
  return places
    .filter(([, syllables]) => {
      const initials = syllables.replace(/(\S)\S*\s*/gu, '$1');
      const whole = syllables.replace(/ /gu, '');
      const begins = whole.startsWith(letters) || letters.startsWith(whole);
      return initials === letters || (letters.length > 2 && begins);
    })
    .map(([name]) => name);
}

function wordingsOf(typed: string, { words, places }: Lexicon): string[] {
  const meant = words.flatMap(({ says, means }) => {
    const said = says.find((each) => typed.includes(each));
    return said === undefined ? [] : means.map((each) => typed.replace(said, each));
  });
  return [...new Set([typed, ...meant, ...placesRead(typed, places)])].slice(0, MOST_WORDINGS);
}

const RUNS = [/\d/u, /[a-z]/u];

/** Whether a cut here would split a number or a word in letters. */
const splitsRun = (part: string, at: number): boolean =>
  RUNS.some((run) => run.test(part[at - 1] ?? '') && run.test(part[at] ?? ''));

/** Whether a piece is a single character, which means too little unless it is the whole query. */
const saysTooLittle = (typed: string, part: string): boolean =>
  typed.length === 1 && part.length > 1 && !/\d/u.test(typed);

/** The pieces starting at a position of the query that occur in the corpus in some wording. */
export function piecesFrom(part: string, at: number, corpus: Corpus): Piece[] {
  if (splitsRun(part, at)) return [];
  const pieces: Piece[] = [];
  const rest = part.slice(at, at + LONGEST);
  const reworded =
    /^[a-z]/u.test(rest) || corpus.words.some(({ says }) => says.some((each) => rest.includes(each)));
  for (let length = 1; length <= rest.length; length += 1) {
    const typed = rest.slice(0, length);
    // If a string does not occur, no longer one starting with it does.
    if (!reworded && !corpus.official.includes(typed) && !corpus.ours.includes(typed)) break;
    if (splitsRun(part, at + length) || saysTooLittle(typed, part)) continue;
    const stands = (text: string) => (wording: string) => placesOf(text, wording).length > 0;
    const wordings = wordingsOf(typed, corpus);
    const official = wordings.filter(stands(corpus.official));
    const known = wordings.filter((each) => official.includes(each) || stands(corpus.ours)(each));
    if (known.length === 0) continue;
    pieces.push({ term: { typed, wordings: known }, cost: costOf(typed, official.length > 0) });
  }
  return pieces;
}
