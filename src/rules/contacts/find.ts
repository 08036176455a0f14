import type { Note } from '../citation.ts';
import { asFacts, isText } from '../told.ts';
import { isPinyin, meansPlace, nameNearness, normalise, pinyinNearness } from './names.ts';
import { type Contact, PRINTED } from './types.ts';

const REQUIRED = ['id', 'notice', 'region', 'office', 'serves'];

/** A copy as plain JSON; undefined if the value cannot be serialised. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** Accepts undefined, or a value of the given form. */
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

/** [] if the value is not a valid contact, otherwise [a copy of it]. */
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

/** The digits of a typed telephone number (dashes, brackets, 转1 and +86 allowed); undefined for any other query. */
function digitsOf(query: string): string | undefined {
  if (!/^(?:[\d\p{Dash}().,/*#+转]|分机)+$/u.test(query)) return undefined;
  return query.replace(/^(?:\+|00)86/u, '').replace(/\D/gu, '');
}

/** Match score of a printed telephone for the digits typed; undefined if the query is not a telephone number. */
function telephoneNearness(query: string, phone = ''): number | undefined {
  const typed = digitsOf(query);
  if (typed === undefined) return undefined;
  const printed = phone.replace(/\D/gu, '');
  if (typed.length < SHORTEST || !printed.includes(typed)) return 0;
  if (printed === typed) return 9;
  return printed.startsWith(typed) || printed.endsWith(typed) ? 8 : 7;
}

/** Match score of a contact for the query: 0 for no match, always below 10, higher is better. */
function nearness(query: string, contact: Contact): number {
  const telephone = telephoneNearness(query, contact.phone);
  if (telephone !== undefined) return telephone;
  const named = nameNearness(query, contact);
  return isPinyin(query) ? Math.max(named, pinyinNearness(query, contact)) : named;
}

/** The most likely place: the longest one that the query names in full, otherwise the shortest that begins with it. */
function meant(query: string, places: readonly string[]): string | undefined {
  const whole = places.filter((place) => query.includes(place)).sort((a, b) => b.length - a.length);
  const begun = places.filter((place) => place.startsWith(query)).sort((a, b) => a.length - b.length);
  return whole[0] ?? begun[0] ?? places[0];
}

/** The place without an office that the query means, if any. People omit suffixes such as 市 and 县. */
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
 * 找谁办: which offices match what a person typed?
 * @param contacts `contacts` of one or several notices; invalid entries are skipped
 * @param query everyday Chinese (贵阳, 贵阳市住建局, 凯里), pinyin (guiyang), initials (gy), or at least three digits
 *   of a telephone number; [] for a non-string, an empty string or more than 100 characters
 * @returns best match first, equal matches with contact details first, then in the notices' order; a region addressed
 *   by a notice without an office of its own gives the notice's department and a note; [] if nothing matches
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
