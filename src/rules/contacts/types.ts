import type { Citation } from '../citation.ts';

/**
 * Optional text lines of an office and their labels, in display order. The schema and check of contacts.yaml, the
 * reader, the JSON and every view of an office use this list.
 */
export const PRINTED_LINES = { person: '联系人', address: '地址' } as const;

/** Optional fields that are shown as links. */
const PRINTED_WAYS = ['phone', 'email'] as const;

export type PrintedLine = keyof typeof PRINTED_LINES;
export type PrintedField = PrintedLine | (typeof PRINTED_WAYS)[number];

/** All optional fields of an office. */
export const PRINTED = [...Object.keys(PRINTED_LINES), ...PRINTED_WAYS] as readonly PrintedField[];

/** An office, person or telephone that a notice prints, each value as printed: '0851-85823865', '4009999355转1'. */
export interface Contact extends Partial<Record<PrintedField, string>> {
  id: string;
  notice: string;
  /** In everyday form: '贵阳'. */
  region: string;
  office: string;
  /** What the office is responsible for. */
  serves: string;
  /** Regions that the notice addresses without listing an office for them; this office answers for them. */
  unlisted?: string[];
  /**
   * Places that the notice addresses collectively (各市（州）) and that have no office in it; this office answers for
   * them.
   */
  cities?: string[];
  /** Where the notice addresses them. */
  unlistedCitation?: Citation;
  /** Id of the note shown to people from these regions, if domain knowledge defines one; default 'unlisted'. */
  unlistedId?: string;
  /** Everyday names of the office. */
  also?: string[];
  /**
   * Pinyin of the region, of the other names (unlisted regions, office, address, person, in this order) and of the
   * cities; syllables separated by spaces.
   */
  pinyin?: { region: string; others: string[]; cities?: string[] };
  citation: Citation;
}
