import type { Contact } from './types.ts';

/** Full-width letters and digits as half-width, lower case, without white space. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** Do the characters of `short` stand in `long` in this order? 住建局 in 住房和城乡建设局: how everyday names are made. */
export function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Full pinyin from the beginning of a syllable on: 'guiyang', 'yang', 'guiy'. */
function reads(query: string, pinyin: string): boolean {
  const syllables = pinyin.split(' ');
  return syllables.some((_, index) => syllables.slice(index).join('').startsWith(query));
}

const initials = (pinyin: string): string =>
  pinyin
    .split(' ')
    .map((syllable) => syllable[0] ?? '')
    .join('');

function nearnessInChinese(query: string, contact: Contact): number {
  const { region, office, address = '', person = '' } = contact;
  const texts = [office, address, person, contact.email ?? '', contact.serves ?? ''].map(normalise);
  if (query === region) return 9;
  if (region.startsWith(query)) return 8;
  if (query.includes(region)) return 7;
  if (region.includes(query)) return 6;
  const place = texts.findIndex((text) => text.includes(query));
  if (place !== -1) return place === 0 ? 6 : 5;
  return query.length >= 3 && abbreviates(query, normalise(office)) ? 4 : 0;
}

function nearnessInPinyin(query: string, contact: Contact): number {
  const { region = '', others = [] } = contact.pinyin ?? {};
  if (region.replaceAll(' ', '') === query) return 9;
  if (region !== '' && reads(query, region)) return 8;
  if (query.length >= 2 && initials(region).startsWith(query)) return 7;
  if (query.length >= 2 && others.some((other) => initials(other).startsWith(query))) return 5;
  return query.length >= 2 && others.some((other) => reads(query, other)) ? 4 : 0;
}

/** How near a contact is to what was typed: 0 where it does not fit, more the nearer. */
export function nearness(query: string, contact: Contact): number {
  if (/^[\d-]+$/u.test(query)) {
    const digits = query.replace(/\D/gu, '');
    const phone = (contact.phone ?? '').replace(/\D/gu, '');
    if (digits.length < 3 || !phone.includes(digits)) return 0;
    return phone.startsWith(digits) || phone.endsWith(digits) ? 9 : 8;
  }
  const typed = nearnessInChinese(query, contact);
  return /^[a-z'’]+$/u.test(query)
    ? Math.max(typed, nearnessInPinyin(query.replace(/['’]/gu, ''), contact))
    : typed;
}

/** The region without an office that was meant, if any. */
export function unlistedRegion(query: string, contact: Contact): string | undefined {
  const letters = /^[a-z]{2,}$/u.test(query);
  return contact.unlisted?.find((region, index) => {
    const pinyin = contact.pinyin?.others[index] ?? '';
    const short = region.slice(0, 2);
    return (
      query.includes(short) ||
      (letters && (pinyin.replaceAll(' ', '').startsWith(query) || initials(pinyin).startsWith(query)))
    );
  });
}
