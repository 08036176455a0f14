import type { Citation } from '../citation.ts';

/**
 * What a notice may print of an office beside its name, in the order in which it is shown. The schema of contacts.yaml, its
 * check, what is read and every view follow this list.
 */
export const PRINTED = ['person', 'address', 'phone', 'email'] as const;

export type PrintedField = (typeof PRINTED)[number];

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
  /** Where the notice addresses them. */
  unlistedCitation?: Citation;
  /** How region, unlisted regions, office, address and person are read, in this order: syllables with a space between. */
  pinyin?: { region: string; others: string[] };
  citation: Citation;
}
