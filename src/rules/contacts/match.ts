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

/** Of places that begin with what was typed, the one that was meant: named whole, or else the shortest. */
function meant(query: string, places: readonly string[]): string | undefined {
  const whole = places.filter((place) => query.includes(place)).sort((a, b) => b.length - a.length);
  const begun = places.filter((place) => place.startsWith(query)).sort((a, b) => a.length - b.length);
  return whole[0] ?? begun[0] ?? places[0];
}

/** The place without an office that was meant, if any: people leave out what kind of place it is. */
export function unlistedRegion(
  query: string,
  { unlisted = [], cities = [], pinyin }: Contact,
): string | undefined {
  const places = [...unlisted, ...cities];
  if (isPinyin(query)) {
    const readings = [...unlisted.map((_, index) => pinyin?.others[index]), ...(pinyin?.cities ?? [])];
    return places.find((_, index) => meansPlace(query, readings[index] ?? ''));
  }
  return meant(
    query,
    places.filter((place) => query.includes([...place].slice(0, 2).join(''))),
  );
}
