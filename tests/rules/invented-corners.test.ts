import { describe, expect, test } from 'vitest';
import {
  type ConversionFacts,
  checkConversion,
  nearestFlips,
  planAnnualHours,
  type Ruleset,
} from '../../src/rules/index.ts';
import { CITE, invented, read } from './invented-notices.ts';

const adult = (years: number) =>
  `{ id: age, asks: 虚构, age: { 'on': asOf, atLeast: { male: ${years}, female: ${years} }, counts: [completed-years] }, ${CITE} }`;
const STILL_VALID = `{ id: valid, asks: 虚构, fact: oldValidUntil, from: asOf, ${CITE} }`;
const outcome = (rules: Ruleset, facts: ConversionFacts, asOf: string) =>
  checkConversion(rules, facts, asOf).outcome;

describe('an age of at least so many years on the day of applying', () => {
  test('makes the day of birth missing on 28 February too, where only the leap day parts the years', () => {
    const rules = invented({ conditions: `[${adult(19)}]` });
    expect(outcome(rules, { sex: 'male', birthDate: '2004-03-01' }, '2023-02-28')).toBe('out-of-scope');
    expect(checkConversion(rules, { sex: 'male' }, '2023-02-28')).toMatchObject({
      outcome: 'incomplete',
      missing: ['birthDate'],
    });
  });

  test('does not ask for the sex where the limit is the same for both', () => {
    const rules = invented({ conditions: `[${adult(19)}]` });
    expect(checkConversion(rules, { birthDate: '1990-01-01' }, '2023-03-15')).toMatchObject({
      outcome: 'eligible',
      missing: [],
    });
  });
});

describe('what is nearest to eligible', () => {
  test('is one other day, where only days inside the window meet every condition', () => {
    const rules = invented({ conditions: `[${adult(18)}, ${STILL_VALID}]` });
    const facts: ConversionFacts = { sex: 'male', birthDate: '2005-05-01', oldValidUntil: '2023-08-01' };
    expect(outcome(rules, facts, '2023-06-01')).toBe('eligible');
    expect(nearestFlips(rules, facts, '2022-06-01')).toMatchObject([{ facts: ['asOf'], changeable: true }]);
  });
});

describe('a window for those of whom a fact is told', () => {
  const two = (when: string) =>
    `[{ when: ${when}, closes: '2024-12-31', ${CITE} }, { closes: '2023-12-31', ${CITE} }]`;

  test.each([
    ['a passed assessment', "{ assessmentPassed: ['true'] }", 'assessmentPassed', { assessmentPassed: true }],
    ['a day of issue in a list', "{ issuedOn: ['2017-06-01'] }", 'issuedOn', { issuedOn: '2017-06-01' }],
    ['a post, whatever it is', '{ post: { told: true } }', 'post', { post: '土建施工员' }],
    [
      'a first issue up to a day',
      "{ firstIssuedOn: { to: '2016-12-31' } }",
      'firstIssuedOn',
      { firstIssuedOn: '2016-12-31' },
    ],
  ] as const)(
    '%s keeps its longer deadline, and the fact is asked for between the two',
    (_, when, fact, told) => {
      const rules = invented({ windows: two(when) });
      expect(outcome(rules, told, '2024-06-01')).toBe('eligible');
      expect(outcome(rules, {}, '2023-06-01')).toBe('eligible');
      if (fact !== 'post')
        expect(checkConversion(rules, {}, '2024-06-01')).toMatchObject({
          outcome: 'incomplete',
          missing: [fact],
        });
    },
  );
});

describe('a certificate that stands as it is', () => {
  test('by the day of issue in a list is asked for its day of issue', () => {
    const rules = invented({
      stands: `[{ id: stand, when: { issuedOn: ['2017-06-01'] }, says: 虚构, ${CITE} }]`,
    });
    expect(outcome(rules, { issuedOn: '2017-06-01' }, '2023-06-01')).toBe('not-needed');
    expect(checkConversion(rules, {}, '2023-06-01')).toMatchObject({
      outcome: 'incomplete',
      missing: ['issuedOn'],
    });
  });
});

describe('an issuer of a notice that lists none', () => {
  test('is asked for, and met by the name that the condition gives', () => {
    const rules = invented({
      conditions: `[{ id: issuer, asks: 虚构, fact: issuer, met: [invented-office], otherwise: unmet, ${CITE} }]`,
    });
    expect(outcome(rules, { issuer: 'invented-office' }, '2023-06-01')).toBe('eligible');
    expect(checkConversion(rules, {}, '2023-06-01')).toMatchObject({
      outcome: 'incomplete',
      missing: ['issuer'],
    });
  });
});

describe('years of hours that run from the day of issue', () => {
  const rules = read(`
notice: invented-corner
version: '1'
annualHours:
  schemes: [{ total: 40, begins: not-stated, years: from-obtaining, ${CITE} }]
  others: { says: 虚构, ${CITE} }
  steps: []
  notes: []
`);

  test('cannot be told without that day', () => {
    expect(planAnnualHours(rules, { years: {} }, '2023-06-01')).toMatchObject({
      status: 'incomplete',
      missing: ['obtainedOn'],
    });
  });

  test('end on the day before the next one, and with the last day that can be written', () => {
    const due = (asOf: string) => planAnnualHours(rules, { obtainedOn: '2020-06-01', years: {} }, asOf).due;
    expect(due('2023-05-31')).toBe('2023-05-31');
    expect(due('2023-06-01')).toBe('2024-05-31');
    expect(due('9999-06-01')).toBe('9999-12-31');
  });
});

describe('an age of at most sixty on a day, read in three ways', () => {
  const read60 = (counts: string) =>
    invented({
      conditions: `[{ id: age, asks: 虚构, age: { 'on': '2022-12-31', atMost: { male: 60, female: 60 }, counts: [${counts}] }, ${CITE} }]`,
    });

  test.each([
    ['until-birthday', '1962-12-31', '1962-12-30'],
    ['completed-years', '1962-01-01', '1961-12-31'],
    ['day-after-birthday', '1961-12-31', '1961-12-30'],
  ])('%s: born %s is in, a day earlier out', (reading, last, over) => {
    const rules = read60(reading);
    expect(outcome(rules, { sex: 'male', birthDate: last }, '2023-06-01')).toBe('eligible');
    expect(outcome(rules, { sex: 'male', birthDate: over }, '2023-06-01')).toBe('out-of-scope');
  });

  test('is unclear where the readings part, and only there', () => {
    const rules = read60('completed-years, until-birthday, day-after-birthday');
    const on = (birthDate: string) => outcome(rules, { sex: 'male', birthDate }, '2023-06-01');
    expect(['1961-12-30', '1961-12-31', '1962-12-30', '1962-12-31'].map(on)).toEqual([
      'out-of-scope',
      'unclear',
      'unclear',
      'eligible',
    ]);
  });
});

describe('two failing conditions, each with its own way to mend it', () => {
  const mendable = (id: string, fact: string, failing: string) =>
    `{ id: ${id}, asks: 虚构, fact: ${fact}, met: [valid, 土建施工员], otherwise: unmet, ${CITE},
       mend: { values: [${failing}], until: '2023-06-30', says: 虚构, ${CITE} } }`;
  const rules = invented({
    conditions: `[${mendable('registry', 'registry', 'not-found')}, ${mendable('post', 'post', '测量员')}]`,
  });

  test('are beyond mending together, while each alone can be mended', () => {
    const on = (registry: 'valid' | 'not-found', post: string) =>
      outcome(rules, { registry, post }, '2023-06-30');
    expect(on('not-found', '土建施工员')).toBe('check-archive');
    expect(on('valid', '测量员')).toBe('check-archive');
    expect(on('not-found', '测量员')).toBe('out-of-scope');
  });
});
