import { readLibrary } from '../../src/content/library.ts';
import { type Contact, findContacts } from '../../src/rules/index.ts';
import { rulesets } from './support.ts';

/** The contacts of all notices, as they are published. */
export const OFFICES: readonly Contact[] = readLibrary().flatMap(({ contacts }) => contacts);

export const officesOf = (notice: string): Contact[] =>
  OFFICES.filter((contact) => contact.notice === notice);

/** Ids of the offices that are found; both arguments may be anything. */
export function idsFor(query: unknown, contacts: unknown = OFFICES): string[] {
  return findContacts(contacts as Contact[], query as string).map(({ contact }) => contact.id);
}

/** What vectors are asked about, as it is published. */
export const PUBLISHED = {
  rules: Object.fromEntries(rulesets),
  contacts: {
    all: OFFICES,
    ...Object.fromEntries([...rulesets.keys()].map((id) => [id, officesOf(id)])),
  },
};
