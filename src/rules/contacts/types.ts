import type { Citation } from '../citation.ts';

/**
 * What a notice may print of an office beside its name, as text under its label, in the order in which it is shown. The
 * schema of contacts.yaml, its check, what is read, what programs are given and every view of an office follow this list.
 */
export const PRINTED_LINES = { person: '联系人', address: '地址' } as const;

/** What it may print that has a link. */
const PRINTED_WAYS = ['phone', 'email'] as const;

export type PrintedLine = keyof typeof PRINTED_LINES;
export type PrintedField = PrintedLine | (typeof PRINTED_WAYS)[number];

/** Everything that a notice may print of an office beside its name. */
export const PRINTED = [...Object.keys(PRINTED_LINES), ...PRINTED_WAYS] as readonly PrintedField[];

/** An office, person or telephone that a notice prints; each as printed: '0851-85823865', '4009999355转1'. */
export interface Contact extends Partial<Record<PrintedField, string>> {
  id: string;
  notice: string;
  /** As people say it: '贵阳'. */
  region: string;
  office: string;
  /** What for. */
  serves: string;
  /** Regions that the notice addresses but lists no office for: ask here. */
  unlisted?: string[];
  /** Places that the notice addresses together, 各市（州）, without an office of their own in it: ask here. */
  cities?: string[];
  /** Where the notice addresses them. */
  unlistedCitation?: Citation;
  /** Id of the note that whoever looks for one of them is told, where domain knowledge names it; else 'unlisted'. */
  unlistedId?: string;
  /** What people call the office beside its printed name. */
  also?: string[];
  /** How region, unlisted regions, office, address and person are read, in this order: syllables with a space between. */
  pinyin?: { region: string; others: string[]; cities?: string[] };
  citation: Citation;
}
