import { describe, expect, test } from 'vitest';
import { type ConversionFacts, checkConversion } from '../../src/rules/index.ts';
import { CITE, invented } from './invented-notices.ts';

/** It reads the post, and facts that nobody tells here: rules that read the post are looked at together with it. */
const SHARED = `{ id: shared, when: { issuedOn: ['2017-06-01'], post: [安全员], certificate: [enterprise-post] }, says: 虚构, ${CITE} }`;

describe('while a fact beside it is not told', () => {
  test('a reason to need no exchange holds where its own facts are told, and is shown', () => {
    const stand = `{ id: stand, when: { post: [安全员] }, says: 不用换, ${CITE} }`;
    const rules = invented({ stands: `[${stand}, ${SHARED}]` });
    const { outcome, findings, missing } = checkConversion(rules, { post: '安全员' }, '2023-06-01');
    expect([outcome, missing]).toEqual(['not-needed', []]);
    expect(findings.map(({ condition }) => condition)).toEqual(['stand']);
  });

  test('the one window that counts is told, and none where it depends', () => {
    const rules = invented({
      stands: `[${SHARED}]`,
      windows: `[{ when: { post: [安全员] }, closes: '2023-06-30', ${CITE} }, { closes: '2023-12-31', ${CITE} }]`,
    });
    const closes = (facts: ConversionFacts) => checkConversion(rules, facts, '2023-06-01').window?.closes;
    expect(closes({ post: '安全员' })).toBe('2023-06-30');
    expect(closes({ post: '材料员' })).toBe('2023-12-31');
    expect(closes({ issuedOn: '2017-06-01' })).toBeUndefined();
  });
});

describe('what was answered before', () => {
  const two = (first: string, second: string) =>
    invented({ stands: `[{ id: stand, when: { ${first}, ${second} }, says: 虚构, ${CITE} }]` });
  const answers = (rules: ReturnType<typeof two>, asked: readonly [ConversionFacts, string][]) =>
    asked.map(([facts, asOf]) => checkConversion(rules, facts, asOf).missing);

  test('of one day is not said of the same day told as another', () => {
    const rules = two("issuedOn: ['2017-06-01']", "firstIssuedOn: ['2016-06-01']");
    const asked: [ConversionFacts, string][] = [
      [{ issuedOn: '2017-06-01' }, '2023-06-01'],
      [{ firstIssuedOn: '2017-06-01' }, '2023-06-01'],
    ];
    expect(answers(rules, asked)).toEqual([['firstIssuedOn'], []]);
    expect(answers(structuredClone(rules), asked.toReversed())).toEqual([[], ['firstIssuedOn']]);
  });

  test('is not said of another day of asking, where a guard reads that day', () => {
    const rules = two('issuedOn: { to: asOf }', 'post: [安全员]');
    expect(
      answers(rules, [
        [{ issuedOn: '2023-06-01' }, '2023-05-31'],
        [{ issuedOn: '2023-06-01' }, '2023-06-01'],
      ]),
    ).toEqual([[], ['post']]);
  });

  test('is not said of another day of asking, where the way to mend a condition ends', () => {
    const registry = `{ id: registry, asks: 虚构, fact: registry, met: [valid], otherwise: unmet, ${CITE},
      mend: { values: [not-found], until: '2023-06-01', says: 去核查, ${CITE} } }`;
    const stand = `[{ id: stand, when: { registry: [cancelled], post: [安全员] }, says: 虚构, ${CITE} }]`;
    const rules = invented({ conditions: `[${registry}]`, stands: stand });
    const outcomes = ['2023-06-01', '2023-06-02'].map(
      (asOf) => checkConversion(rules, { registry: 'not-found' }, asOf).outcome,
    );
    expect(outcomes).toEqual(['check-archive', 'archive-missed']);
  });
});
