import type { Contact } from './types.ts';

/** Normalises for comparison: full-width to half-width, lower case, no white space or invisible characters. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060]+/gu, '');
}

/** 省, 州, 市, 区, 县, 镇: another place name may begin after one of these. */
const ENDS_PLACE = /^(?:sheng|zhou|shi|qu|xian|zhen)$/u;

/** Letters with syllable separators: gui'yang, gui-yang. */
export const isPinyin = (query: string): boolean => /^[a-z][a-z'’-]*$/u.test(query);

const syllablesOf = (reading: string): string[] => reading.split(' ');
const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable[0] ?? '').join('');

/** Whether the query is a prefix of the pinyin from any syllable on: 'guiyang', 'yang', 'guiy'. */
function reads(query: string, syllables: readonly string[]): boolean {
  return syllables.some((_, at) => syllables.slice(at).join('').startsWith(query));
}

/** Whether the query is a prefix of the initials from the start of a place name: 'xy' in 'qian xi nan zhou xing yi shi'. */
function startsAPlace(query: string, syllables: readonly string[]): boolean {
  return syllables.some(
    (_, at) =>
      (at === 0 || ENDS_PLACE.test(syllables[at - 1] ?? '')) &&
      initialsOf(syllables.slice(at)).startsWith(query),
  );
}

/** Match score of a contact for pinyin or initials. */
export function pinyinNearness(typed: string, { pinyin }: Contact): number {
  const query = typed.replace(/[^a-z]/gu, '');
  const region = syllablesOf(pinyin?.region ?? '');
  const others = (pinyin?.others ?? []).map(syllablesOf);
  if (region.join('') === query) return 9;
  if (reads(query, region)) return 8;
  const several = query.length >= 2;
  if (several && initialsOf(region).startsWith(query)) return 7;
  if (several && others.some((other) => startsAPlace(query, other))) return 5;
  return several && others.some((other) => reads(query, other)) ? 4 : 0;
}

/** Whether the query means this place and no other with the same beginning: 'guian' and 'ga' do, 'gui' does not. */
export function meansPlace(typed: string, reading: string): boolean {
  const query = typed.replace(/[^a-z]/gu, '');
  const syllables = syllablesOf(reading);
  const [first = ''] = syllables;
  const inFull = query.length > first.length && syllables.join('').startsWith(query);
  return inFull || (query.length >= 2 && initialsOf(syllables).startsWith(query));
}

/** Whether `long` contains the characters of `short` in this order, as everyday names do: 住建局 in 住房和城乡建设局. */
function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Whether `short` abbreviates the whole office name, last character included: 省厅 for 省住房和城乡建设厅, not for its
 * 中心.
 */
const standsFor = (short: string, office: string): boolean =>
  short.length >= 2 && office.endsWith(short.slice(-1)) && abbreviates(short, office);

/** Tie-breaker below 1 between equal scores: prefers the office whose address or everyday name was typed. */
function resemblance(query: string, office: string, address: string): number {
  if (address !== '' && query.includes(address)) return 0.9;
  if (standsFor(query, office)) return 0.6;
  return query.length >= 3 && abbreviates(query, office) ? 0.3 : 0;
}

/** 凯里市住建局: a town from the address followed by an everyday name of the office. */
function namesTown(query: string, address: string, office: string): boolean {
  return [...query].some(
    (_, at) => at >= 2 && address.includes(query.slice(0, at)) && standsFor(query.slice(at), office),
  );
}

/** Match score of a contact for an everyday name. The integer part is the rank; the fraction breaks ties within it. */
export function nameNearness(query: string, contact: Contact): number {
  const [region = '', office = '', address = '', ...others] = [
    contact.region,
    contact.office,
    contact.address ?? '',
    contact.person ?? '',
    contact.email ?? '',
    contact.serves,
  ].map(normalise);
  const everyday = (contact.also ?? []).map(normalise);
  if (query === region || query === office || everyday.includes(query)) return 9;
  if (region.startsWith(query) || everyday.some((name) => query.includes(name))) return 8;
  const alike = resemblance(query, office, address);
  // When the query names both province and city, the last one is meant.
  const at = query.lastIndexOf(region);
  if (at !== -1) return 7 + alike + at / 1000;
  if (region.includes(query) || office.includes(query)) return 6;
  if (alike > 0.5) return 5 + alike;
  if ([address, ...others].some((text) => text.includes(query))) return 5;
  if (alike > 0) return 4 + alike;
  return namesTown(query, address, office) ? 3 : 0;
}
