import type { Citation, Note } from '../rules/index.ts';
import type { DocumentName } from './citations.ts';
import type { ShownOffice } from './offices.ts';

/** The fields that the applicant fills in. */
export const FIELDS = ['name', 'identity', 'before', 'after'] as const;
export type SheetField = (typeof FIELDS)[number];

/** A cell of the printed form. With `field` it is blank in print, and shows what the applicant fills in. */
export interface SheetCell {
  text: string;
  head: boolean;
  /** Number of columns. */
  span: number;
  field?: SheetField;
}

/** Where the form can be handed in. */
export interface HandInPlace {
  region: string;
  office: ShownOffice;
  /** Set if the notice lists no office there: what it leaves open. */
  note?: Note;
}

export interface PhoneChangeProps {
  /** Id of the notice that prints the form. */
  notice: string;
  /** Names of the notices that it cites. */
  documents: Readonly<Record<string, DocumentName>>;
  /** The form's title, as printed. */
  title: string;
  rows: readonly (readonly SheetCell[])[];
  /** The printed label beside each blank. */
  labels: Readonly<Record<SheetField, string>>;
  places: readonly HandInPlace[];
  /** What to bring: our words, and the notice's. */
  bring: readonly string[];
  asked: Citation;
  /** What is missing on the printed form. */
  lacks: readonly string[];
  /** What the notice does not say about handing the form in. */
  unsaid: readonly string[];
  /** Source of the form, for the footer in print. */
  origin: string;
}
