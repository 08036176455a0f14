import type { Note } from '../citation.ts';
import { asFacts, isText } from '../told.ts';
import { isPinyin, meansPlace, nameNearness, normalise, pinyinNearness } from './names.ts';
import { type Contact, PRINTED } from './types.ts';

const REQUIRED = ['id', 'notice', 'region', 'office', 'serves'];

/** A copy as plain JSON; undefined where a value cannot be written as JSON. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** Is it of this form, or not there at all? */
const isAbsentOr =
  (isOfForm: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isOfForm(value);

function isCitation(value: unknown): boolean {
  const { notice, clause, quote } = asFacts(value);
  return [notice, clause, quote].every(isText);
}

const areStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function isReading(value: unknown): boolean {
  const { region, others, cities = [] } = asFacts(value);
  return typeof region === 'string' && [others, cities].every(areStrings);
}

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** A fresh copy of what can be read as a contact; anything else is passed over: []. */
function readContact(value: unknown): Contact[] {
  const contact = asFacts(copyOf(value));
  const sound =
    REQUIRED.every((key) => isText(contact[key])) &&
    normalise(String(contact['region'])) !== '' &&
    PRINTED.every((key) => isAbsentOr(isText)(contact[key])) &&
    isCitation(contact['citation']) &&
    isAbsentOr(isCitation)(contact['unlistedCitation']) &&
    [contact['unlisted'], contact['cities'], contact['also']].every(isAbsentOr(areTexts)) &&
    isAbsentOr(isText)(contact['unlistedId']) &&
    isAbsentOr(isReading)(contact['pinyin']);
  return sound ? [contact as unknown as Contact] : [];
}

const SHORTEST = 3;

/** Digits as people write a telephone, with dashes, brackets, 转1, +86; undefined where the query is something else. */
function digitsOf(query: string): string | undefined {
  if (!/^(?:[\d\p{Dash}().,/*#+转]|分机)+$/u.test(query)) return undefined;
  return query.replace(/^(?:\+|00)86/u, '').replace(/\D/gu, '');
}

/** How near a printed telephone is to the digits typed; undefined where no digits were. */
function telephoneNearness(query: string, phone = ''): number | undefined {
  const typed = digitsOf(query);
  if (typed === undefined) return undefined;
  const printed = phone.replace(/\D/gu, '');
  if (typed.length < SHORTEST || !printed.includes(typed)) return 0;
  if (printed === typed) return 9;
  return printed.startsWith(typed) || printed.endsWith(typed) ? 8 : 7;
}

/** How near a contact is to what was typed: 0 where it does not fit, below 10, more the nearer. */
function nearness(query: string, contact: Contact): number {
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
function unlistedRegion(query: string, { unlisted = [], cities = [], pinyin }: Contact): string | undefined {
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

const LONGEST_QUERY = 100;

function noOffice(
  region: string,
  { office, phone, citation, unlistedCitation, unlistedId = 'unlisted' }: Contact,
): Note {
  return {
    id: unlistedId,
    says: `通知没有列出${region}的单位，请先${phone === undefined ? '' : '打电话'}问${office}。`,
    citations: [...(unlistedCitation ? [{ ...unlistedCitation }] : []), { ...citation }],
  };
}

const canBeReached = ({ phone, email, address }: Contact): boolean =>
  [phone, email, address].some((way) => way !== undefined);

/**
 * 找谁办: which offices fit what a person types?
 * @param contacts `contacts` of a notice, or of all notices; what is no contact is passed over
 * @param query Chinese as people say it (贵阳, 贵阳市住建局, 凯里), pinyin (guiyang), initials (gy), three digits or more
 *   of a telephone; not a text, empty or over 100 characters: []
 * @returns the nearest first; of those equally near first whoever can be reached, then the notices' order; a region that
 *   a notice addresses but lists no office for answers with the notice's department and a note; [] where nothing fits
 */
export function findContacts(
  contacts: readonly Contact[],
  query: string,
): { contact: Contact; note?: Note }[] {
  const typed = typeof query === 'string' && query.length <= LONGEST_QUERY ? normalise(query) : '';
  if (typed === '' || !Array.isArray(contacts)) return [];
  return contacts
    .flatMap(readContact)
    .map((contact) => {
      const region = unlistedRegion(typed, contact);
      return region === undefined
        ? { found: { contact }, near: nearness(typed, contact) }
        : { found: { contact, note: noOffice(region, contact) }, near: 10 };
    })
    .filter(({ near }) => near > 0)
    .sort(
      (a, b) =>
        b.near - a.near || Number(canBeReached(b.found.contact)) - Number(canBeReached(a.found.contact)),
    )
    .map(({ found }) => found);
}
