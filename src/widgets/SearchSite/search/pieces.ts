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
  // Full-width letters, digits and marks stand in the same order as ASCII.
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const lower = half.toLowerCase();
  return BRACKETS[half] ?? (lower.length === 1 ? lower : half);
}

/** Text for comparing: half-width, lower case, round brackets. Of the same length, so that what is found can be marked. */
export function fold(text: string): string {
  return text.split('').map(foldUnit).join('');
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/**
 * Where a word stands in a text; a number never stands within a longer one.
 * @param text folded
 * @param word folded; empty: nowhere
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

/** One thing that is looked for, in every wording of it that can be found. */
export interface Term {
  typed: string;
  wordings: string[];
}

/** Everything that can be found, and how people say it; all folded. */
export interface Corpus extends Lexicon {
  /** The notices' words. */
  official: string;
  /** Words of this site. */
  ours: string;
}

/** A term that begins somewhere in what is typed; of several ways to cut it, the cheapest is taken. */
export interface Piece {
  term: Term;
  cost: number;
}

const LONGEST = 16;
const MOST_WORDINGS = 6;

/** Sentences of ours are no words of the trade: the longer a piece of one, the less it is a word. A bare number says little. */
function costOf(typed: string, official: boolean): number {
  if (/^\d+$/u.test(typed)) return 2;
  return official ? 1 : typed.length + 1;
}

/** Places whose pinyin these letters begin, or whose initials they are. */
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

/** Would a cut here part a number, or a word in letters? */
const splitsRun = (part: string, at: number): boolean =>
  RUNS.some((run) => run.test(part[at - 1] ?? '') && run.test(part[at] ?? ''));

/** A lone character says too little, unless it is all that was typed. */
const saysTooLittle = (typed: string, part: string): boolean =>
  typed.length === 1 && part.length > 1 && !/\d/u.test(typed);

/** The pieces that begin at a place in what is typed, and stand somewhere in the corpus in some wording. */
export function piecesFrom(part: string, at: number, corpus: Corpus): Piece[] {
  if (splitsRun(part, at)) return [];
  const pieces: Piece[] = [];
  const rest = part.slice(at, at + LONGEST);
  const reworded =
    /^[a-z]/u.test(rest) || corpus.words.some(({ says }) => says.some((each) => rest.includes(each)));
  for (let length = 1; length <= rest.length; length += 1) {
    const typed = rest.slice(0, length);
    // What does not stand anywhere stands nowhere with more after it.
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
