import { pinyin } from 'pinyin-pro';
import type { Contact } from '../../rules/index.ts';

/** 贵阳 → 'gui yang': syllables without tones, a space between; other characters one by one. */
export function syllables(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase();
}

/**
 * How a contact's names are read: made at build, so that no reader loads a dictionary.
 * @param read names that the dictionary reads wrongly, as they are read
 */
export function pinyinOf(
  contact: Pick<Contact, 'region' | 'office' | 'address' | 'person' | 'unlisted' | 'cities'>,
  read: readonly string[] = [],
) {
  const { region, office, address, person, unlisted = [], cities = [] } = contact;
  const others = [...unlisted, office, address, person].flatMap((text) => (text ? [syllables(text)] : []));
  return {
    region: syllables(region),
    others: [...others, ...read],
    ...(cities.length > 0 && { cities: cities.map(syllables) }),
  };
}
