import { describe, expect, test } from 'vitest';
import { type ConversionFacts, checkConversion, type Ruleset } from '../../src/rules/index.ts';
import { CITE, invented } from './invented-notices.ts';
import { rulesetOf } from './support.ts';

const missing = (rules: Ruleset, facts: ConversionFacts, asOf = '2023-06-01') =>
  checkConversion(rules, facts, asOf).missing;

describe('what is asked first', () => {
  test.each([
    ['guizhou-2023-conversion', '2023-06-01', ['certificate', 'issuer', 'issuedOn', 'birthDate', 'sex']],
    ['hainan-2020-135', '2020-11-01', ['certificate', 'issuer', 'issuedOn', 'registry', 'post']],
    ['jilin-2022-25', '2022-12-01', ['post', 'registry', 'certificate']],
    ['mohurd-2020-662', '2021-01-01', ['certificate']],
  ])('of %s is the fact of which most values settle the matter', (id, asOf, order) => {
    expect(missing(rulesetOf(id), {}, asOf)).toEqual(order);
  });

  test('is the fact with the larger share, wherever its condition stands', () => {
    const post = `{ id: post, asks: 虚构, fact: post, met: [甲, 乙, 丙], otherwise: unmet, ${CITE} }`;
    const registry = `{ id: registry, asks: 虚构, fact: registry, met: [valid], otherwise: unmet, ${CITE} }`;
    expect(missing(invented({ conditions: `[${post}, ${registry}]` }), {})).toEqual(['registry', 'post']);
    expect(missing(invented({ conditions: `[${registry}, ${post}]` }), {})).toEqual(['registry', 'post']);
  });

  test('is not a fact whose values settle nothing by themselves', () => {
    const age = `{ id: age, asks: 虚构, age: { 'on': '2022-12-31', atMost: { male: 60, female: 55 }, counts: [completed-years] }, ${CITE} }`;
    const post = `{ id: post, asks: 虚构, fact: post, met: [甲], otherwise: unmet, ${CITE} }`;
    expect(missing(invented({ conditions: `[${age}, ${post}]` }), { birthDate: '1964-01-01' })).toEqual([
      'sex',
      'post',
    ]);
    expect(missing(invented({ conditions: `[${age}, ${post}]` }), {})).toEqual(['post', 'birthDate', 'sex']);
  });
});

describe('a fact that is not told is asked for', () => {
  const aged = (age: string) =>
    invented({ conditions: `[{ id: age, asks: 虚构, age: { ${age} }, ${CITE} }]` });

  test.each(['completed-years', 'until-birthday', 'day-after-birthday'])(
    'an age of at most sixty or at least eighteen long ago, years counted by %s: the birth date',
    (counts) => {
      const most = aged(`'on': '2010-06-30', atMost: { male: 60, female: 60 }, counts: [${counts}]`);
      const least = aged(`'on': '2010-06-30', atLeast: { male: 18, female: 18 }, counts: [${counts}]`);
      expect([missing(most, { sex: 'male' }), missing(least, { sex: 'male' })]).toEqual([
        ['birthDate'],
        ['birthDate'],
      ]);
      expect([missing(most, {}), missing(least, {})]).toEqual([['birthDate'], ['birthDate']]);
    },
  );

  test.each([
    ['a first day', "from: '2016-01-01'"],
    ['a last day', "to: '2018-12-31'"],
    ['a day that must be over', 'to: asOf'],
    ['a day that must not be over', 'from: asOf'],
    [
      'days that the text leaves open',
      "from: '2000-01-01', to: '2030-01-01', unclear: { from: '2010-01-01', to: '2012-01-01' }",
    ],
    [
      'one day that the text leaves open',
      "from: '1900-01-01', unclear: { from: '2012-01-01', to: '2012-01-01' }",
    ],
  ])('%s: the day', (_, bounds) => {
    const rules = invented({
      conditions: `[{ id: valid, asks: 虚构, fact: oldValidUntil, ${bounds}, ${CITE} }]`,
    });
    expect(missing(rules, {})).toEqual(['oldValidUntil']);
    expect(missing(rules, { oldValidUntil: '2017-01-01' })).toEqual([]);
  });

  test.each([
    ['a word in a list', 'post: [安全员]', 'post'],
    ['a word not in a list', 'post: { not: [安全员, 材料员] }', 'post'],
    ['a day from a day on', "issuedOn: { from: '2016-01-01' }", 'issuedOn'],
    ['a day in a list', "issuedOn: ['2017-06-01']", 'issuedOn'],
    ['a day not in a list', "issuedOn: { not: ['2017-06-01'] }", 'issuedOn'],
    ['a day until the day of asking', 'firstIssuedOn: { to: asOf }', 'firstIssuedOn'],
    ['a passed assessment', "assessmentPassed: ['true']", 'assessmentPassed'],
    ['a failed assessment', "assessmentPassed: ['false']", 'assessmentPassed'],
    ['an issuer', 'issuer: [invented-office]', 'issuer'],
    ['a sex', 'sex: [female]', 'sex'],
    ['a record', 'registry: [cancelled]', 'registry'],
    ['a certificate', 'certificate: [constructor-2]', 'certificate'],
  ])('a certificate that stands by %s', (_, when, fact) => {
    const rules = invented({ stands: `[{ id: stand, when: { ${when} }, says: 虚构, ${CITE} }]` });
    expect(missing(rules, {})).toEqual([fact]);
  });

  test('a window for those who tell a day at all keeps its last day, whatever the day is', () => {
    const rules = invented({
      windows: `[{ when: { issuedOn: { told: true } }, closes: '2024-12-31', ${CITE} }, { closes: '2023-12-31', ${CITE} }]`,
    });
    const outcome = (facts: ConversionFacts, asOf: string) => checkConversion(rules, facts, asOf).outcome;
    expect(outcome({ issuedOn: '2017-06-01' }, '2024-06-01')).toBe('eligible');
    expect(outcome({ issuedOn: '2017-06-01' }, '2025-01-01')).toBe('closed');
    expect(outcome({}, '2024-06-01')).toBe('eligible');
    expect(outcome({}, '2025-01-01')).toBe('closed');
  });

  test('only where it can change something, whatever the others turn out to be', () => {
    const stand = `[{ id: stand, when: { post: [安全员], issuer: [甲] }, says: 虚构, ${CITE} }]`;
    const post = `{ id: post, asks: 虚构, fact: post, met: [材料员], otherwise: unmet, ${CITE} }`;
    const rules = invented({ conditions: `[${post}]`, stands: stand });
    expect(missing(rules, {})).toEqual(['post', 'issuer']);
    expect(missing(rules, { post: '材料员' })).toEqual([]);
    expect(missing(rules, { issuer: '乙' })).toEqual(['post']);
    expect(missing(rules, { post: '安全员' })).toEqual(['issuer']);
    const registry = `{ id: registry, asks: 虚构, fact: registry, met: [valid], otherwise: unmet, ${CITE} }`;
    expect(missing(invented({ conditions: `[${post}, ${registry}]` }), { registry: 'cancelled' })).toEqual(
      [],
    );
  });
});
