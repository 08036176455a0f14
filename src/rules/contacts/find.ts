import type { Note } from '../citation.ts';
import { nearness, unlistedRegion } from './match.ts';
import { normalise } from './normalise.ts';
import { readContact } from './read.ts';
import type { Contact } from './types.ts';

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
