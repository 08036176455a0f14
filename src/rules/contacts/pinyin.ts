import type { Contact } from './types.ts';

/** 省, 州, 市, 区, 县, 镇: after it the name of another place may begin. */
const ENDS_PLACE = /^(?:sheng|zhou|shi|qu|xian|zhen)$/u;

/** Letters, with the marks that separate syllables: gui'yang, gui-yang. */
export const isPinyin = (query: string): boolean => /^[a-z][a-z'’-]*$/u.test(query);

const syllablesOf = (reading: string): string[] => reading.split(' ');
const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable[0] ?? '').join('');

/** Full pinyin from the beginning of any syllable on: 'guiyang', 'yang', 'guiy'. */
function reads(query: string, syllables: readonly string[]): boolean {
  return syllables.some((_, at) => syllables.slice(at).join('').startsWith(query));
}

/** Initials from the beginning of a place on: 'xy' in 'qian xi nan zhou xing yi shi'. */
function abbreviates(query: string, syllables: readonly string[]): boolean {
  return syllables.some(
    (_, at) =>
      (at === 0 || ENDS_PLACE.test(syllables[at - 1] ?? '')) &&
      initialsOf(syllables.slice(at)).startsWith(query),
  );
}

/** How near a contact is to pinyin or initials. */
export function pinyinNearness(typed: string, { pinyin }: Contact): number {
  const query = typed.replace(/[^a-z]/gu, '');
  const region = syllablesOf(pinyin?.region ?? '');
  const others = (pinyin?.others ?? []).map(syllablesOf);
  if (region.join('') === query) return 9;
  if (reads(query, region)) return 8;
  const several = query.length >= 2;
  if (several && initialsOf(region).startsWith(query)) return 7;
  if (several && others.some((other) => abbreviates(query, other))) return 5;
  return several && others.some((other) => reads(query, other)) ? 4 : 0;
}

/** Does the query mean this place, and no other that begins alike? 'guian' does, 'gui' does not; 'ga' does. */
export function meansPlace(typed: string, reading: string): boolean {
  const query = typed.replace(/[^a-z]/gu, '');
  const syllables = syllablesOf(reading);
  const [first = ''] = syllables;
  const inFull = query.length > first.length && syllables.join('').startsWith(query);
  return inFull || (query.length >= 2 && initialsOf(syllables).startsWith(query));
}
