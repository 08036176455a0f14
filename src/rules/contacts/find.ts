import type { Note } from '../citation.ts';
import { asFacts, isText } from '../told.ts';
import { nearness, normalise, unlistedRegion } from './match.ts';
import type { Contact } from './types.ts';

const LONGEST_QUERY = 100;

function noOffice(region: string, { office, citation }: Contact): Note {
  return {
    id: 'A-34',
    says: `通知发给了${region}，却没有列出${region}的受理单位。请先打电话问${office}。`,
    citations: [{ ...citation }],
  };
}

const TEXTS = ['address', 'person', 'phone', 'email', 'serves'] as const;

const isString = (value: unknown): boolean => typeof value === 'string';
const areStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);

/** A copy as plain JSON; undefined where a value cannot be written as JSON. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** A copy of what can be read as a contact; anything else is passed over. */
function readContact(value: unknown): Contact[] {
  const contact = asFacts(copyOf(value)) as unknown as Contact;
  const { region, office, unlisted = [], pinyin = { region: '', others: [] } } = contact;
  const { region: reading, others } = asFacts(pinyin);
  const sound =
    isText(region) &&
    isText(office) &&
    TEXTS.every((key) => contact[key] === undefined || isString(contact[key])) &&
    areStrings(unlisted) &&
    isString(reading) &&
    areStrings(others);
  return sound ? [contact] : [];
}

/**
 * 找谁办: which offices fit what a person types?
 * @param contacts `contacts` of a notice, or of all notices
 * @param query Chinese as people say it (贵阳, 贵阳市住建局, 凯里), pinyin (guiyang), initials (gy), three digits or more
 *   of a telephone; not a text, empty or over 100 characters: []
 * @returns the nearest first, in the notices' order where equally near; a region that a notice addresses but lists no
 *   office for answers with the notice's department and a note; [] where nothing fits
 */
export function findContacts(contacts: Contact[], query: string): { contact: Contact; note?: Note }[] {
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
    .sort((a, b) => b.near - a.near)
    .map(({ found }) => found);
}
