import type { PlainDate } from '../../../rules/index.ts';
import type { ShapeName } from '../Shape.tsx';
import type { Need } from './urgency.ts';

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
  /** The sentence that stands large in place of the word, where there is one. */
  headline?: string | undefined;
  says: string;
  /** What it is about, where it is a row under another answer. */
  title?: string;
  /** What else is fixed, a row each. */
  facts?: readonly { name: string; says: string }[];
  /** Of this day, where another is looked at. */
  day?: PlainDate;
  /** It judges nothing, or not today: always a row. */
  aside?: true;
  /** What it leaves to do, where its colour does not say. */
  need?: Need;
  /** The day by which it is to be done. */
  due?: PlainDate | undefined;
}
