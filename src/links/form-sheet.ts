import type { Citation, Note } from '../rules/index.ts';
import type { DocumentName } from './citations.ts';
import type { ShownOffice } from './offices.ts';

/** What the applicant fills in. */
export const FIELDS = ['name', 'identity', 'before', 'after'] as const;
export type SheetField = (typeof FIELDS)[number];

/** A cell of the form as printed. One with a `field` is blank there, and what the applicant fills in stands in it. */
export interface SheetCell {
  text: string;
  head: boolean;
  /** How many columns it spans. */
  span: number;
  field?: SheetField;
}

/** A place to hand the form in. */
export interface HandInPlace {
  region: string;
  office: ShownOffice;
  /** Where the notice lists no office for it: what it leaves. */
  note?: Note;
}

export interface PhoneChangeProps {
  /** Id of the notice that prints the form. */
  notice: string;
  /** How its citations are named. */
  documents: Readonly<Record<string, DocumentName>>;
  /** The form's own title, as printed. */
  title: string;
  rows: readonly (readonly SheetCell[])[];
  /** The printed label beside each blank. */
  labels: Readonly<Record<SheetField, string>>;
  places: readonly HandInPlace[];
  /** What to bring, in our words, and the notice's. */
  bring: readonly string[];
  asked: Citation;
  /** What the printed form lacks. */
  lacks: readonly string[];
  /** What the notice leaves open for whoever hands the form in. */
  unsaid: readonly string[];
  /** Where the form comes from, for the foot of the paper. */
  origin: string;
}
