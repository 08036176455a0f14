import type { ShapeName } from '../Shape.tsx';

/** How an answer looks: its word, its shape, its colour. */
export interface Look {
  word: string;
  shape: ShapeName;
  tone: 'yes' | 'no' | 'two' | 'over' | 'ask';
}

export const INCOMPLETE: Look = { word: '还说不准', shape: 'dotted', tone: 'ask' };
export const TWO_READINGS: Look = { word: '两种理解', shape: 'halves', tone: 'two' };

/** @param word what the notice calls itself */
export const notStated = (word: string): Look => ({ word: `本${word}未规定`, shape: 'dotted', tone: 'ask' });

/** One answer in one line. */
export interface Verdict extends Look {
  /** The rules' function that answers. */
  question: string;
  /** Its outcome, status or channel. */
  outcome: string;
  says: string;
}
