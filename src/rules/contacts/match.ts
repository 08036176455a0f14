import { nameNearness } from './names.ts';
import { isPinyin, meansPlace, pinyinNearness } from './pinyin.ts';
import { telephoneNearness } from './telephone.ts';
import type { Contact } from './types.ts';

/** How near a contact is to what was typed: 0 where it does not fit, below 10, more the nearer. */
export function nearness(query: string, contact: Contact): number {
  const telephone = telephoneNearness(query, contact.phone);
  if (telephone !== undefined) return telephone;
  const named = nameNearness(query, contact);
  return isPinyin(query) ? Math.max(named, pinyinNearness(query, contact)) : named;
}

/** The region without an office that was meant, if any: people leave out what kind of place it is. */
export function unlistedRegion(query: string, { unlisted = [], pinyin }: Contact): string | undefined {
  return unlisted.find((region, index) =>
    isPinyin(query)
      ? meansPlace(query, pinyin?.others[index] ?? '')
      : query.includes([...region].slice(0, 2).join('')),
  );
}
