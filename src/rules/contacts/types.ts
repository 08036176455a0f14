import type { Citation } from '../citation.ts';

/** An office, person or telephone that a notice prints. */
export interface Contact {
  id: string;
  notice: string;
  /** As people say it: '贵阳'. */
  region: string;
  office: string;
  address?: string;
  person?: string;
  /** As printed: '0851-85823865', '4009999355转1'. */
  phone?: string;
  email?: string;
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
