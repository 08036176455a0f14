import { describe, expect, test } from 'vitest';
import { type ConversionFacts, checkConversion, type Ruleset } from '../../src/rules/index.ts';
import { CITE, invented } from './invented-notices.ts';

const DAY = '2023-06-01';
const check = (rules: Ruleset, facts: ConversionFacts = {}) => checkConversion(rules, facts, DAY);

describe('whom a note concerns', () => {
  const ids = (when: string, facts: ConversionFacts, more = '') =>
    check(
      invented({ notes: `[{ id: note, when: [${when}], ${more} says: 虚构, ${CITE} }]` }),
      facts,
    ).notes.map(({ id }) => id);

  test.each([
    ['one of several values', '{ post: [安全员, 材料员] }', { post: '材料员' }, { post: '资料员' }],
    ['none of several values', '{ post: { not: [安全员, 材料员] } }', { post: '资料员' }, { post: '材料员' }],
    ['any value', '{ post: { told: true } }', { post: '资料员' }, {}],
    [
      'a day until the day of asking',
      '{ oldValidUntil: { to: asOf } }',
      { oldValidUntil: DAY },
      { oldValidUntil: '2023-06-02' },
    ],
    [
      'a day from the day of asking on',
      '{ oldValidUntil: { from: asOf } }',
      { oldValidUntil: DAY },
      { oldValidUntil: '2023-05-31' },
    ],
    [
      'a day between two days',
      "{ issuedOn: { from: '2016-01-01', to: '2018-12-31' } }",
      { issuedOn: '2018-12-31' },
      { issuedOn: '2019-01-01' },
    ],
    [
      'two facts together',
      '{ post: [安全员], sex: [female] }',
      { post: '安全员', sex: 'female' },
      { post: '安全员', sex: 'male' },
    ],
    ['either of two guards', '{ post: [安全员] }, { sex: [female] }', { sex: 'female' }, { sex: 'male' }],
  ] as const)('those with %s', (_, when, concerned, other) => {
    expect(ids(when, concerned)).toEqual(['note']);
    expect(ids(when, other)).toEqual([]);
  });

  test('and nobody to whom an exception applies', () => {
    const when = '{ sex: [female] }';
    const unless = 'unless: [{ post: [安全员] }, { post: [材料员] }],';
    expect(ids(when, { sex: 'female', post: '资料员' }, unless)).toEqual(['note']);
    expect(ids(when, { sex: 'female' }, unless)).toEqual(['note']);
    expect(ids(when, { sex: 'female', post: '材料员' }, unless)).toEqual([]);
  });
});

describe('a note', () => {
  const conditions = `[{ id: post, asks: 岗位在列, fact: post, met: [土建施工员], otherwise: unclear, ${CITE} }]`;
  const noteOf = (note: string, facts: ConversionFacts) =>
    check(invented({ conditions, notes: `[{ id: note, says: 虚构, ${note} ${CITE} }]` }), facts).notes[0];

  test('says that it decides where it is there for a condition that can be read in two ways', () => {
    const about = (when: string) => noteOf(`when: [${when}],`, { post: '测量员', sex: 'female' })?.decides;
    expect(about('{ finding.post: [unclear] }')).toBe(true);
    expect(about('{ finding.post: [unclear], sex: [female] }')).toBe(true);
    expect(about('{ sex: [male] }, { finding.post: [unclear] }')).toBe(true);
    expect(about('{ sex: [female] }')).toBeUndefined();
    expect(noteOf('', {})).toStrictEqual({
      id: 'note',
      says: '虚构',
      citations: [{ notice: 'invented-corner', clause: '1', quote: '虚构' }],
    });
  });

  test('names the law that explains it, as far as the build has filled it in, and only that', () => {
    const law = [
      { id: 'one', name: '虚构法', article: '第一条', checked: 'text' as const, says: '甲' },
      { id: 'two', name: '虚构法', article: '第二条', checked: 'memory' as const, says: '乙' },
    ];
    const rules = invented({ notes: `[{ id: note, says: 虚构, law: [two], ${CITE} }]` });
    expect(check({ ...rules, law }).notes[0]?.outside).toEqual([
      { name: '虚构法', article: '第二条', checked: 'memory', says: '乙' },
    ]);
    expect(check(rules).notes[0]?.outside).toEqual([]);
  });
});
