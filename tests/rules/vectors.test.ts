import { describe, expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { readAllVectors } from '../../src/views/vectors.ts';
import { replyTo } from '../vector.ts';
import { PUBLISHED } from './offices.ts';

describe.each(readAllVectors())('$id', (vector) => {
  test(vector.says, () => {
    const { shown, notes, clauses } = replyTo(rules, PUBLISHED, vector);
    expect(shown).toMatchObject(vector.expect);
    if ('absent' in vector) for (const field of vector.absent) expect(shown).not.toHaveProperty(field);
    expect(notes).toEqual(expect.arrayContaining(vector.notes));
    expect(notes.filter((id) => vector.without.includes(id))).toEqual([]);
    if (vector.function === 'findContacts') expect(clauses[0]).toBe(vector.clause);
    if (vector.function === 'nearestFlips' && vector.expect.length !== 0) {
      expect(clauses).toContain(vector.clause);
    }
  });
});
