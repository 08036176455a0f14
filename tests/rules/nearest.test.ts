import { describe, expect, test } from 'vitest';
import { type ConversionFacts, nearestFlips, type Ruleset } from '../../src/rules/index.ts';
import { CITE, invented } from './invented-notices.ts';
import { eligibleHolder, rulesetOf } from './support.ts';

const ways = (rules: Ruleset, facts: ConversionFacts, asOf = '2023-06-01') =>
  nearestFlips(rules, facts, asOf).map(({ facts: set, changeable }) => [set.join(' '), changeable]);
const POST = `{ id: post, asks: 岗位在列, fact: post, met: [材料员], otherwise: unmet, ${CITE} }`;
const VALID = `{ id: valid, asks: 还有效, fact: oldValidUntil, from: asOf, ${CITE} }`;
const OPEN = `[{ closes: '2023-12-31', ${CITE} }]`;

describe('the way out', () => {
  const HAINAN = rulesetOf('hainan-2020-135');
  const holder = eligibleHolder('hainan-2020-135');

  test('is none for whoever is eligible, and none where no one ever can be', () => {
    expect(nearestFlips(HAINAN, holder, '2020-11-01')).toEqual([]);
    const other = `{ id: other, asks: 另一岗位, fact: post, met: [资料员], otherwise: unmet, ${CITE} }`;
    expect(nearestFlips(invented({ conditions: `[${POST}, ${other}]` }), {}, '2023-06-01')).toEqual([]);
  });

  test('is to wait before the first day, which a holder can; and a day that is past after the last, which nobody can', () => {
    const rules = invented({});
    expect(ways(rules, {}, '2022-12-31')).toEqual([['asOf', true]]);
    expect(ways(rules, {}, '2024-01-01')).toEqual([['asOf', false]]);
  });

  test('is the archive check until its last day, and not one day longer', () => {
    const facts = { ...holder, registry: 'not-found' } as const;
    expect(ways(HAINAN, facts, '2020-11-09')).toEqual([['registry', true]]);
    expect(ways(HAINAN, facts, '2020-11-10')).toEqual([['registry', true]]);
    expect(ways(HAINAN, facts, '2020-11-11')).toEqual([['registry', false]]);
    expect(ways(HAINAN, { ...facts, registry: 'cancelled' }, '2020-11-10')).toEqual([['registry', false]]);
  });

  test('cannot be gone where only one of two facts can still be mended', () => {
    const facts = { ...holder, registry: 'not-found', issuedOn: '2014-12-31' } as const;
    expect(ways(HAINAN, facts, '2020-11-01')).toEqual([['issuedOn registry', false]]);
  });

  test('by another post, issuer or certificate cannot be gone: they are what they are', () => {
    expect(ways(HAINAN, { ...holder, issuer: 'other' }, '2020-11-01')).toEqual([['issuer', false]]);
    const { registry: _, ...untold } = holder;
    expect(ways(HAINAN, untold, '2020-11-01')).toEqual([['registry', false]]);
  });

  test('to mend one fact mends no other that is told in the same word', () => {
    const registry = `{ id: registry, asks: 查得到, fact: registry, met: [valid], otherwise: unmet, ${CITE},
      mend: { values: [not-found], until: '2023-12-31', says: 去核查, ${CITE} } }`;
    const rules = invented({ conditions: `[${registry}, ${POST}]` });
    expect(ways(rules, { registry: 'not-found', post: '材料员' })).toEqual([['registry', true]]);
    expect(ways(rules, { registry: 'valid', post: 'not-found' })).toEqual([['post', false]]);
  });

  test('can be gone where one of several days allows it, whatever another would', () => {
    const rules = invented({
      conditions: `[{ id: registry, asks: 查得到, fact: registry, met: [valid, cancelled], otherwise: unmet, ${CITE},
        mend: { values: [not-found], until: '2023-12-31', says: 去核查, ${CITE} } }]`,
      windows: `[{ when: { registry: [valid] }, opens: '2024-01-01', closes: '2024-12-31', ${CITE} }, { closes: '2022-12-31', ${CITE} }]`,
    });
    expect(ways(rules, { registry: 'not-found' })).toEqual([['asOf registry', true]]);
  });

  test('that a holder can go comes first', () => {
    const rules = invented({
      conditions: `[{ id: birth, asks: 虚构, fact: birthDate, to: asOf, ${CITE} }]`,
    });
    expect(ways(rules, { birthDate: '2023-07-01' })).toEqual([
      ['asOf', true],
      ['birthDate', false],
    ]);
  });

  test('names no fact twice, where two facts have to change together', () => {
    const rules = invented({
      windows: `[{ when: { certificate: [skilled-worker], post: [材料员] }, closes: '2023-12-31', ${CITE} },
                 { opens: '2020-01-01', closes: '2020-12-31', ${CITE} }]`,
      conditions: `[{ id: ended, asks: 虚构, fact: oldValidUntil, to: asOf, ${CITE} }]`,
    });
    const facts = { certificate: 'site-post', post: '资料员', oldValidUntil: '2022-01-01' } as const;
    expect(ways(rules, facts)).toEqual([
      ['certificate post', false],
      ['asOf oldValidUntil', false],
    ]);
  });
});

describe('another day is a way out where conditions measure on the day of asking', () => {
  test.each([
    ['completed-years', '2023-04-30'],
    ['until-birthday', '2022-05-01'],
    ['day-after-birthday', '2023-05-01'],
  ])(
    'an age of at most sixty by %s, met on %s for the last time, which was the first day for the certificate',
    (counts, last) => {
      const age = `{ id: age, asks: 年龄, age: { 'on': asOf, atMost: { male: 60, female: 60 }, counts: [${counts}] }, ${CITE} }`;
      const issued = `{ id: issued, asks: 已颁发, fact: issuedOn, to: asOf, ${CITE} }`;
      const rules = invented({ windows: OPEN, conditions: `[${age}, ${issued}]` });
      const facts: ConversionFacts = { sex: 'male', birthDate: '1962-05-01', issuedOn: last };
      expect(ways(rules, facts, '2023-10-01')).toEqual([
        ['birthDate', false],
        ['asOf', false],
      ]);
    },
  );

  test('an old certificate that has ended: the day on which it ended', () => {
    const rules = invented({ windows: OPEN, conditions: `[${VALID}]` });
    expect(ways(rules, { oldValidUntil: '2023-05-31' })).toEqual([
      ['oldValidUntil', false],
      ['asOf', false],
    ]);
    expect(ways(rules, { oldValidUntil: '2023-05-31' }, '2023-05-31')).toEqual([]);
  });

  test('a certificate that stands from a day on: the window before that day', () => {
    const rules = invented({
      stands: `[{ id: stand, when: { asOf: { from: '2023-03-01' } }, says: 虚构, ${CITE} }]`,
    });
    expect(ways(rules, {})).toEqual([['asOf', false]]);
    expect(ways(rules, {}, '2022-06-01')).toEqual([['asOf', true]]);
  });

  test('and is none where they measure on a fixed day', () => {
    const rules = invented({
      windows: OPEN,
      conditions: `[{ id: age, asks: 年龄, age: { 'on': '2022-12-31', atMost: { male: 60, female: 60 }, counts: [completed-years] }, ${CITE} }]`,
    });
    expect(ways(rules, { sex: 'male', birthDate: '1950-05-01' })).toEqual([['birthDate', false]]);
    expect(ways(rules, { sex: 'male' })).toEqual([['birthDate', false]]);
  });
});
