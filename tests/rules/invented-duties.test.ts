import { describe, expect, test } from 'vitest';
import { planAnnualHours } from '../../src/rules/index.ts';
import { CITE, inventedHours } from './invented-notices.ts';

describe('invented duties of several kinds of people', () => {
  const scheme = (when: string, total: number, unless = '') =>
    `{ when: [${when}], ${unless ? `unless: [${unless}], ` : ''}total: ${total}, begins: not-stated, years: calendar, ${CITE} }`;
  const on = (schemes: string, told: object, asOf = '2023-06-01') =>
    planAnnualHours(inventedHours(`[${schemes}]`), { years: {}, ...told }, asOf);

  test('a duty with two exceptions is lifted by either', () => {
    const duty = scheme('{ certificate: [site-post] }', 40, '{ post: [安全员] }, { working: ["false"] }');
    const told = { certificate: 'site-post', post: '材料员', working: true };
    expect(on(duty, told).required).toEqual({ total: 40 });
    expect(on(duty, { ...told, post: '安全员' }).status).toBe('not-required');
    expect(on(duty, { ...told, working: false }).status).toBe('not-required');
  });

  test('only facts that are not told are asked for, and only by duties that are still open', () => {
    const both = scheme('{ certificate: [site-post], post: [安全员] }', 40);
    const other = scheme('{ working: ["true"] }', 20);
    expect(on(both, { certificate: 'site-post' })).toMatchObject({ status: 'incomplete', missing: ['post'] });
    expect(on(`${both}, ${other}`, { certificate: 'constructor-2' }).missing).toEqual(['working']);
    expect(on(`${both}, ${other}`, { certificate: 'site-post' }).missing).toEqual(['post', 'working']);
  });

  test('a duty may begin on a day, and the day of asking decides', () => {
    const since = scheme("{ asOf: { from: '2023-06-01' } }", 40);
    expect(on(since, {}, '2023-05-31').status).toBe('not-required');
    expect(on(since, {}, '2023-06-01').status).toBe('in-progress');
  });

  test('a duty may be measured from the day of asking', () => {
    const recent = scheme('{ obtainedOn: { to: asOf } }', 40);
    expect(on(recent, { obtainedOn: '2023-06-01' }).status).toBe('in-progress');
    expect(on(recent, { obtainedOn: '2023-06-02' }).status).toBe('not-required');
  });

  test('a duty for everybody is first when it stands first', () => {
    const everybody = `{ total: 10, begins: not-stated, years: calendar, ${CITE} }`;
    expect(on(`${everybody}, ${scheme('{ certificate: [site-post] }', 40)}`, {}).required).toEqual({
      total: 10,
    });
  });
});
