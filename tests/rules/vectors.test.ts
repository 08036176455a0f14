import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library.ts';
import { readVectors } from '../../src/build/vectors.ts';
import * as rules from '../../src/rules/index.ts';

const rulesets = new Map(readLibrary().map((notice) => [notice.id, notice.rules]));

describe.each(readVectors())(
  '$id',
  ({ says, function: name, notice, facts, asOf, expect: expected, notes, without }) => {
    test(says, () => {
      const ruleset = rulesets.get(notice);
      if (!ruleset) throw new Error(`no ruleset ${notice}`);
      const answer =
        name === 'applicationChannel'
          ? rules[name](ruleset, asOf)
          : rules[name](ruleset, facts as never, asOf);
      expect(answer).toMatchObject(expected);
      const ids = answer.notes.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(notes));
      expect(ids.filter((id) => without.includes(id))).toEqual([]);
    });
  },
);
