import { describe, expect, test } from 'vitest';
import { readVectors } from '../../src/build/vectors.ts';
import { person } from './hours-people.ts';

const cases = readVectors().filter((each) => ['planAnnualHours', 'planPeriodHours'].includes(each.function));

describe('everybody in the cases is told the status that the rules give', () => {
  test.for(cases.map((each) => [each.id, each] as const))('%s', ([, vector]) => {
    const status = vector.expect['status'];
    expect(person(vector).outcome(vector.function)).toBe(status);
  });
});
