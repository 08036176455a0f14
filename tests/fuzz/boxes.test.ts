import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { findContacts } from '../../src/rules/index.ts';
import { officeNotices } from '../../src/views/widget-data.ts';
import * as offices from '../../src/widgets/FindOffice/state.ts';
import { fuzz, PATIENCE, typed } from './fuzz.ts';

const library = readLibrary();
const contacts = library.flatMap((notice) => notice.contacts);
const notices = officeNotices(library);
const words = contacts.flatMap(({ region, office, address = '', phone = '', pinyin }) => [
  region,
  office,
  address,
  phone,
  ...(pinyin ? [pinyin.region, ...pinyin.others] : []),
]);
const cut = fc
  .tuple(fc.constantFrom(...words), fc.nat(20), fc.integer({ min: 1, max: 20 }))
  .map(([word, from, length]) => word.slice(from, from + length));
const query = typed(cut);

describe('whatever is typed into the box of offices', () => {
  test('each that is found is one of the notices’ own, once', PATIENCE, () => {
    fuzz(query, (given) => {
      const ids = findContacts(contacts, given).map(({ contact }) => contact.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(contacts.some((each) => each.id === id)).toBe(true);
    });
  });

  test('the widget says what came of it, in a line', PATIENCE, () => {
    fuzz(query, (given) => {
      const state = offices.reduce(offices.START, { type: 'typed', text: given });
      const { outcome, says } = offices.viewOf(notices, state.query);
      expect(['all', 'found', 'not-found']).toContain(outcome);
      expect(says.length).toBeLessThan(200);
    });
  });
});
