import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerLink, readFragment, writeFragment } from '../../src/links/answers.ts';

const STATE = {
  asOf: '2023-06-01',
  version: 'example-1.3f2a',
  items: [
    { certificate: 'site-post', issuedOn: '2019-05-08', post: '土建施工员' },
    { certificate: 'skilled-worker', 'hours.2023': '32.5' },
  ],
};
const LINK = writeFragment('check', STATE);

/** As an address bar gives it back. */
const opened = (fragment: string) => new URL(`https://site.example/check/${fragment}`).hash;

function read(hash: string): AnswerLink {
  const link = readFragment(hash, 'check');
  if (!link) throw new Error(`not taken for a link: ${hash}`);
  return link;
}

describe('a copied link', () => {
  test('names the task, the day, the rules and the facts', () => {
    expect(writeFragment('check', { ...STATE, items: [{ certificate: 'site-post' }] })).toBe(
      '#check?asOf=2023-06-01&rules=example-1.3f2a&certificate=site-post&end=1',
    );
  });

  test('opens with what it was made from', () => {
    expect(read(opened(LINK))).toEqual({ ...STATE, dropped: [] });
  });

  test('is plain ASCII, so that every chat passes it on', () => {
    expect(LINK).toMatch(/^#[\w?&=%.+*-]+$/);
  });

  test('opens as it was, whatever was told', () => {
    const key = fc
      .stringMatching(/^[A-Za-z][\w.-]{0,39}$/)
      .filter((name) => !(name in {}) && !['asOf', 'rules', 'end'].includes(name));
    const value = fc
      .string({
        unit: fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 1 }),
          fc.constantFrom('&', '=', '%', '+', '#', '?'),
        ),
      })
      .map((text) => [...text].slice(0, 60).join(''))
      .filter((text) => text.isWellFormed() && !/\p{Cc}/u.test(text));
    const item = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
    const state = fc.record({
      asOf: fc.constantFrom('2023-06-01', '2024-02-29'),
      version: value,
      items: fc.array(item, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(state, (told) => {
        const fragment = writeFragment('hours', told);
        fc.pre(fragment.length <= 8000);
        expect(readFragment(opened(fragment), 'hours')).toEqual({ ...told, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a fragment that is not of this task', () => {
  test.for([
    '',
    '#',
    '#c3-2',
    '#q-3-2-1x2y3z',
    '#check',
    '#checks?asOf=2023-06-01',
    '#hours?asOf=2023-06-01',
    'check?a=b',
  ])('%s is left alone', (hash) => {
    expect(readFragment(hash, 'check')).toBeUndefined();
  });
});

describe('a link cut short', () => {
  const told = new Map(
    STATE.items.flatMap((item, at) => Object.entries(item).map(([key, value]) => [`${at}.${key}`, value])),
  );

  test('at any place gives only what surely arrived whole, and says that its end is missing', () => {
    const start = LINK.indexOf('?') + 1;
    for (let length = start; length < LINK.indexOf('&end=') + '&end='.length; length += 1) {
      const link = read(LINK.slice(0, length));
      expect(link.dropped).toEqual(['链接后半段']);
      expect([undefined, STATE.asOf]).toContain(link.asOf);
      expect([undefined, STATE.version]).toContain(link.version);
      for (const [at, item] of link.items.entries()) {
        for (const [key, value] of Object.entries(item)) expect(value).toBe(told.get(`${at}.${key}`));
      }
    }
  });

  test('still gives every fact before the cut', () => {
    const link = read(LINK.slice(0, LINK.indexOf('&2.hours')));
    expect(link.items).toEqual([STATE.items[0]]);
    expect(read(LINK.slice(0, LINK.indexOf('&2.hours') + 1)).items).toEqual([
      STATE.items[0],
      { certificate: 'skilled-worker' },
    ]);
  });

  test('loses nothing where a chat has glued its own text to the end', () => {
    expect(read(opened(`${LINK}，您看看`))).toEqual({ ...STATE, dropped: [] });
    expect(read(`${LINK}&utm_source=chat`)).toEqual({ ...STATE, dropped: ['utm_source'] });
  });
});
