import type { Term } from './pieces.ts';
import { fold, placesOf } from './pieces.ts';
import { coverOf } from './rank.ts';

/** A run of text, either marked or plain. */
export interface Passage {
  text: string;
  marked: boolean;
}

interface TextRange {
  from: number;
  to: number;
  term: number;
}

const LENGTH = 76;
const BEFORE = 14;
const LOOK_BACK = 18;

function rangesIn(text: string, terms: readonly Term[]): TextRange[] {
  const folded = fold(text);
  return terms
    .flatMap((term, which) =>
      coverOf(folded, term).words.flatMap((word) =>
        placesOf(folded, word).map((from) => ({ from, to: from + word.length, term: which })),
      ),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The start of the excerpt with the most distinct terms; the earlier of equals. */
function richest(ranges: readonly TextRange[]): number {
  let best = { from: 0, terms: 0 };
  for (const { from } of ranges) {
    const within = ranges.filter((range) => range.from >= from && range.to <= from + LENGTH - BEFORE);
    const terms = new Set(within.map(({ term }) => term)).size;
    if (terms > best.terms) best = { from, terms };
  }
  return best.from;
}

/** Moves a start back a little, to the beginning of a sentence if one is near. */
function beginning(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - LOOK_BACK), at);
  const mark = Math.max(...['。', '，', '；', '\n'].map((each) => near.lastIndexOf(each)));
  if (at <= LOOK_BACK) return 0;
  return mark === -1 ? at - BEFORE : at - near.length + mark + 1;
}

function runsOf(text: string, from: number, to: number, ranges: readonly TextRange[]): Passage[] {
  const runs: Passage[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end).replace(/\s+/gu, ' '), marked });
    at = Math.max(at, end);
  };
  for (const range of ranges.filter((each) => each.from >= from && each.to <= to)) {
    add(range.from, false);
    add(range.to, true);
  }
  add(to, false);
  return runs;
}

/** Splits a whole text into runs, with the search terms marked. */
export function markedIn(text: string, terms: readonly Term[]): Passage[] {
  return runsOf(text, 0, text.length, rangesIn(text, terms));
}

/**
 * The excerpt of a text with the most search terms, marked; … shows where it was cut.
 * @returns [] if the text contains none
 */
export function excerptOf(text: string, terms: readonly Term[]): Passage[] {
  const ranges = rangesIn(text, terms);
  if (ranges.length === 0) return [];
  const from = beginning(text, richest(ranges));
  const end = Math.min(text.length, from + LENGTH);
  const to = Math.max(end, ...ranges.filter((range) => range.from < end).map((range) => range.to));
  const cut = (is: boolean): Passage[] => (is ? [{ text: '…', marked: false }] : []);
  return [...cut(from > 0), ...runsOf(text, from, to, ranges), ...cut(to < text.length)];
}
