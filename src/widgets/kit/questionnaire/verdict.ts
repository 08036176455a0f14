import type { ShapeName } from '../Shape.tsx';

/** How an answer looks: its word, its shape, its colour. */
export interface Look {
  word: string;
  shape: ShapeName;
  tone: 'yes' | 'no' | 'two' | 'over' | 'ask';
}

/** One answer in one line. */
export interface Verdict extends Look {
  /** The rules' function that answers. */
  question: string;
  /** Its outcome, status or channel. */
  outcome: string;
  says: string;
}
