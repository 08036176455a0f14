import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Contact, findContacts } from '../../src/rules/index.ts';
import { anyValue } from './anything.ts';
import { OFFICES } from './offices.ts';
import { SEED } from './people.ts';
import { deepFreeze } from './support.ts';

/** What findContacts answers in, as published. */
const text = z.string().min(1);
const citation = z.object({ notice: text, clause: text, quote: text });
const answerForm = z.array(
  z.strictObject({
    contact: z.object({
      id: text,
      notice: text,
      region: text,
      office: text,
      address: text.optional(),
      person: text.optional(),
      phone: text.optional(),
      email: text.optional(),
      serves: text,
      citation,
    }),
    note: z.object({ id: text, says: text, citations: z.array(citation).min(1) }).optional(),
  }),
);

describe('whatever is given', () => {
  const published = new Map(OFFICES.map((contact) => [contact.id, contact]));
  const character = fc.constantFrom(
    ...[...JSON.stringify(OFFICES)].filter((each) => each > ' '),
    ...'转-—0123456789 ',
  );
  const piece = fc
    .tuple(
      fc.constantFrom(
        ...OFFICES.flatMap((each) => Object.values(each).filter((value) => typeof value === 'string')),
      ),
      fc.nat(20),
      fc.nat(20),
    )
    .map(([from, start, length]) => from.slice(start, start + length));
  const query = fc.oneof(
    { weight: 3, arbitrary: piece },
    { weight: 3, arbitrary: fc.string({ unit: character, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: anyValue },
  );
  const mutated = fc
    .tuple(
      fc.constantFrom(...OFFICES),
      fc.dictionary(
        fc.constantFrom(...new Set([...OFFICES.flatMap(Object.keys), '__proto__', 'toJSON'])),
        anyValue,
        { maxKeys: 3 },
      ),
    )
    .map(([contact, changes]) => ({ ...contact, ...changes }));
  const contacts = fc.oneof(
    { weight: 3, arbitrary: fc.constant<unknown>(OFFICES) },
    { weight: 3, arbitrary: fc.array(fc.oneof(mutated, anyValue), { maxLength: 5 }) },
    { weight: 1, arbitrary: anyValue },
  );

  test('the answer is of the contract, plain JSON, the same again, and changes nothing that it was given', {
    timeout: 60_000,
  }, () => {
    deepFreeze(OFFICES);
    fc.assert(
      fc.property(contacts, query, (given, asked) => {
        const answer = findContacts(given as Contact[], asked as string);
        const { success, error } = answerForm.safeParse(answer);
        if (!success) throw error;
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        expect(findContacts(given as Contact[], asked as string)).toStrictEqual(answer);
        if (given === OFFICES) {
          for (const { contact } of answer) expect(contact).toEqual(published.get(contact.id));
        }
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  });

  test('an answer is a copy: changing it changes no contact', () => {
    const [found] = findContacts(OFFICES, '贵阳');
    const before = JSON.stringify(OFFICES);
    Object.assign(found?.contact.citation ?? {}, { quote: '' });
    found?.contact.pinyin?.others.splice(0);
    expect(JSON.stringify(OFFICES)).toBe(before);
  });
});
