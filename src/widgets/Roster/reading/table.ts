import type { PlainDate } from '../../../rules/index.ts';

/** What is left of an identity number: what it says of its holder, or how to mend it. The number itself is gone. */
export interface HiddenIdentity {
  sex?: 'male' | 'female';
  birthDate?: PlainDate;
  problem?: string;
}

/** A cell as it was read: text, or what an identity number said. */
export type Cell = string | HiddenIdentity;

export interface TableLine {
  /** As the spreadsheet numbers it, from 1. */
  line: number;
  cells: readonly Cell[];
}

/** One sheet, without its blank lines. */
export interface Table {
  /** Of the sheet; '' for a text. */
  name: string;
  lines: readonly TableLine[];
}

/** What came of a file or of pasted cells. */
export type FileReading =
  | { kind: 'tables'; tables: readonly Table[]; hiddenSheets: number }
  | { kind: 'refused'; says: string };

/** Why something is no roster, in one sentence with what to do about it. */
export class Refused extends Error {
  readonly says: string;

  constructor(says: string) {
    super(says);
    this.says = says;
  }
}
