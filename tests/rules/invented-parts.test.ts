import { describe, expect, test } from 'vitest';
import { type ConversionFacts, checkConversion, nearestFlips, type Ruleset } from '../../src/rules/index.ts';
import { CITE, invented, read } from './invented-notices.ts';

const DAY = '2023-06-01';
const check = (rules: Ruleset, facts: ConversionFacts = {}, asOf = DAY) =>
  checkConversion(rules, facts, asOf);

describe('hours that depend on the certificate', () => {
  const rules = invented({
    hours: `[{ when: { certificate: [skilled-worker] }, total: 40, professional: 30, assessment: true, stated: true, ${CITE} },
             { total: 20, assessment: false, stated: true, ${CITE} }]`,
  });

  test('are those of the first rule that matches', () => {
    expect(check(rules, { certificate: 'skilled-worker' }).hours).toMatchObject({
      total: 40,
      professional: 30,
    });
    expect(check(rules, { certificate: 'site-post' }).hours).toStrictEqual({
      total: 20,
      assessment: false,
      stated: true,
      citations: [{ notice: 'invented-corner', clause: '1', quote: '虚构' }],
    });
  });

  test('are not said while the certificate is not told, nor where no rule matches', () => {
    expect(check(rules)).not.toHaveProperty('hours');
    const only = invented({
      hours: `[{ when: { certificate: [skilled-worker] }, total: 40, assessment: true, stated: true, ${CITE} }]`,
    });
    expect(check(only, { certificate: 'site-post' })).not.toHaveProperty('hours');
    expect(check(invented({}))).not.toHaveProperty('hours');
  });

  test('leave open what is to do of a part that is not told, or not asked', () => {
    const left = (
      certificate: 'skilled-worker' | 'site-post',
      hours: NonNullable<ConversionFacts['hours']>,
    ) => check(rules, { certificate, hours }).hours?.remaining;
    expect(left('skilled-worker', { total: 41, professional: 10 })).toStrictEqual({
      total: 0,
      professional: 20,
    });
    expect(left('skilled-worker', { total: 10 })).toStrictEqual({ total: 30 });
    expect(left('site-post', { total: 5, professional: 5 })).toStrictEqual({ total: 15 });
  });

  test('may depend on the day of asking', () => {
    const since = invented({
      hours: `[{ when: { asOf: { from: '${DAY}' } }, total: 40, assessment: true, stated: true, ${CITE} }]`,
    });
    expect(check(since, {}, DAY).hours?.total).toBe(40);
    expect(check(since, {}, '2023-05-31')).not.toHaveProperty('hours');
  });
});

describe('steps', () => {
  const rules = invented({
    steps: `[{ says: 登录, link: { text: 系统, url: 'https://example.cn' }, ${CITE} },
             { when: [{ certificate: [skilled-worker] }], says: 技能人员另走一步, ${CITE} }]`,
  });
  const citations = [{ notice: 'invented-corner', clause: '1', quote: '虚构' }];

  test('are those that concern the holder, in the order of the notice, a link only where the notice prints one', () => {
    const first = { says: '登录', link: { text: '系统', url: 'https://example.cn' }, citations };
    expect(check(rules, { certificate: 'site-post' }).steps).toStrictEqual([first]);
    expect(check(rules).steps).toStrictEqual([first]);
    expect(check(rules, { certificate: 'skilled-worker' }).steps).toStrictEqual([
      first,
      { says: '技能人员另走一步', citations },
    ]);
  });
});

describe('what follows once it is too late', () => {
  const two = invented({
    windows: `[{ when: { certificate: [skilled-worker] }, closes: '2023-12-31', ${CITE} }, { closes: '2023-06-30', ${CITE} }]`,
    afterwards: `[{ says: 逾期不再换发, ${CITE} }, { when: [{ certificate: [site-post] }], says: 旧证作废, ${CITE} }]`,
  });
  const says = (facts: ConversionFacts, asOf: string) =>
    check(two, facts, asOf).afterwards.map((each) => each.says);

  test('is said from the day after the last day on, to those whom it concerns', () => {
    expect(says({ certificate: 'site-post' }, '2023-06-30')).toEqual([]);
    expect(says({ certificate: 'site-post' }, '2023-07-01')).toEqual(['逾期不再换发', '旧证作废']);
    expect(says({ certificate: 'skilled-worker' }, '2023-07-01')).toEqual([]);
    expect(says({ certificate: 'skilled-worker' }, '2024-01-01')).toEqual(['逾期不再换发']);
  });

  test('is said of an untold certificate too, once both windows are over', () => {
    expect(says({}, '2023-07-01')).toEqual([]);
    expect(check(two, {}, '2024-01-01')).toMatchObject({ outcome: 'closed', missing: [] });
    expect(says({}, '2024-01-01')).toEqual(['逾期不再换发']);
  });
});

describe('a finding', () => {
  const rules = invented({
    conditions: `[{ id: post, asks: 岗位在列, fact: post, met: [土建施工员], otherwise: unmet, ${CITE} }]`,
    stands: `[{ id: electronic, when: { certificate: [site-post-electronic] }, says: 不用换, ${CITE} }]`,
  });
  const findings = (facts: ConversionFacts) =>
    check(rules, facts).findings.map(({ condition, status, needs }) => [condition, status, needs]);

  test('is unknown while its fact is not told, and a reason to need nothing is shown where it holds alone', () => {
    expect(findings({})).toEqual([['post', 'unknown', ['post']]]);
    expect(findings({ post: '土建施工员', certificate: 'site-post' })).toEqual([['post', 'met', ['post']]]);
    expect(findings({ certificate: 'site-post-electronic' })).toEqual([
      ['electronic', 'met', ['certificate']],
      ['post', 'unknown', ['post']],
    ]);
  });

  test('rests on its own words, and on those of the way to mend it where there is one', () => {
    const mendable = invented({
      conditions: `[{ id: registry, asks: 查得到, fact: registry, met: [valid], otherwise: unmet, ${CITE},
        mend: { values: [not-found], until: '${DAY}', says: 去核查, cite: [{ clause: '2', quote: 核查 }] } }]`,
    });
    const rests = (registry: 'valid' | 'not-found' | 'cancelled', asOf = DAY) =>
      check(mendable, { registry }, asOf).findings[0]?.citations.map(({ clause }) => clause);
    expect([
      rests('valid'),
      rests('cancelled'),
      rests('not-found'),
      rests('not-found', '2023-06-02'),
    ]).toEqual([['1'], ['1'], ['1', '2'], ['1', '2']]);
  });
});

describe('an age of at least eighteen on the day of applying', () => {
  const adult = (counts: string) =>
    invented({
      conditions: `[{ id: age, asks: 虚构, age: { 'on': asOf, atLeast: { male: 18, female: 18 }, counts: [${counts}] }, ${CITE} }]`,
    });
  const on = (counts: string, asOf: string) =>
    check(adult(counts), { sex: 'male', birthDate: '2005-06-01' }, asOf).outcome;

  test('is complete on the birthday, or on the day after it where years are counted so', () => {
    const days = ['2023-05-31', '2023-06-01', '2023-06-02'];
    const outcomes = (counts: string) => days.map((asOf) => on(counts, asOf));
    expect(outcomes('completed-years')).toEqual(['out-of-scope', 'eligible', 'eligible']);
    expect(outcomes('day-after-birthday')).toEqual(['out-of-scope', 'out-of-scope', 'eligible']);
    expect(outcomes('completed-years, day-after-birthday')).toEqual(['out-of-scope', 'unclear', 'eligible']);
  });
});

describe('two rules that share a fact', () => {
  const rules = read(`
notice: invented-corner
version: '1'
conversion:
  region: 虚构省
  certificates: [site-post, skilled-worker]
  conditions: [{ id: certificate, asks: 虚构, fact: certificate, met: [site-post], otherwise: unmet, ${CITE} }]
  stands: [{ id: stand, when: { certificate: [enterprise-post], post: [安全员] }, says: 虚构, ${CITE} }]
  windows: [{ when: { certificate: [site-post] }, closes: '2023-06-30', ${CITE} }, { closes: '2023-12-31', ${CITE} }]
  afterwards: []
  steps: []
  notes: []
`);

  test('are looked at together: one certificate cannot be in time by one and in scope by the other', () => {
    expect(check(rules, { certificate: 'site-post' }, '2023-06-30').outcome).toBe('eligible');
    expect(check(rules, { certificate: 'site-post' }, '2023-07-01').outcome).toBe('closed');
    expect(check(rules, { certificate: 'skilled-worker' }, '2023-07-01').outcome).toBe('out-of-scope');
    const ways = nearestFlips(rules, { post: '材料员' }, '2023-07-01').map(({ facts }) => facts);
    expect(ways).toEqual([['asOf', 'certificate']]);
  });
});
