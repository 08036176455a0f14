import { describe, expect, test } from 'vitest';
import { readVectors } from '../../src/views/vectors.ts';
import { answerAll, constructors, registration } from './registration-people.ts';
import { canBeTold, DATE_OF, outcomeOf, toldBy } from './registration-told.ts';

const people = readVectors().filter(canBeTold);
const offered = [...(constructors.rules.registration?.initial.employers ?? []), 'none'];

/** Told as far as it can be chosen. */
function chosen(facts: Record<string, string>): Record<string, string> {
  const { employer } = facts;
  return employer === undefined || offered.includes(employer) ? facts : { ...facts, employer: '其他' };
}

describe('whoever the cases tell of gets the answer of the rules', () => {
  test('there are people for every question', () => {
    expect(new Set(people.map((each) => each.function))).toEqual(new Set(Object.keys(DATE_OF)));
  });

  test.each(people.map((person) => [person.says, person] as const))('%s', (_, person) => {
    const form = registration();
    const facts = chosen(toldBy(person));
    form.act({ type: 'judgeOn', day: person.asOf });
    for (let doubts = 0; doubts < 5 && DATE_OF[person.function] !== undefined; doubts += 1) {
      answerAll(form, facts);
      if (form.sheet.doubt) form.act({ type: 'sure' });
    }
    if (facts['appliesOn'] !== undefined) form.answer('appliesOn', facts['appliesOn']);
    expect(form.outcomes()[person.function]).toBe(outcomeOf(person));
    const ids = form
      .answers()
      .find(({ question }) => question === person.function)
      ?.notes.map(({ id }) => id);
    if (ids) expect(ids).toEqual(expect.arrayContaining(person.notes));
    expect(ids?.filter((id) => person.without.includes(id)) ?? []).toEqual([]);
  });
});
