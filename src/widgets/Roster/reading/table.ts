import type { PlainDate } from '../../../rules/index.ts';

/** What is kept of an identity number: what it says about its holder, or how to correct it. The number itself is dropped. */
export interface HiddenIdentity {
  sex?: 'male' | 'female';
  birthDate?: PlainDate;
  problem?: string;
}

/** A cell as read: text, or what an identity number said. */
export type Cell = string | HiddenIdentity;

export interface TableLine {
  /** One-based line number in the spreadsheet. */
  line: number;
  cells: readonly Cell[];
}

/** One sheet without blank lines. */
export interface Table {
  /** Name of the sheet; '' for text. */
  name: string;
  lines: readonly TableLine[];
}

/** The result of reading a file or pasted cells. */
export type FileReading =
  | { kind: 'tables'; tables: readonly Table[]; hiddenSheets: number }
  | { kind: 'refused'; says: string };

/** Why something is no roster, in one sentence with advice. */
export class Refused extends Error {
  readonly says: string;

  constructor(says: string) {
    super(says);
    this.says = says;
  }
}
