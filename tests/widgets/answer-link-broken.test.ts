import { describe, expect, test } from 'vitest';
import { type AnswerLink, readFragment } from '../../src/links/answers.ts';

function read(hash: string): AnswerLink {
  const link = readFragment(hash, 'check');
  if (!link) throw new Error(`not taken for a link: ${hash}`);
  return link;
}

/** A link with these pairs, as someone may have made it by hand. */
const made = (pairs: string) => read(`#check?${pairs}&end=1`);

describe('what cannot be read is dropped and named, and the rest is kept', () => {
  test.for([
    ['a broken percent sign', 'post=%E5%9C&sex=male', 'post'],
    ['a key told twice: nobody knows which one is meant', 'post=a&post=b&sex=male', 'post'],
    ['a key told twice, once in disguise', 'post=a&%70ost=b&sex=male', 'post'],
    ['a key without a value', 'post&sex=male', 'post'],
    ['a value that is too long', `post=${'长'.repeat(61)}&sex=male`, 'post'],
    ['a line break', 'post=a%0Ab&sex=male', 'post'],
    ['half a character', 'post=\ud800&sex=male', 'post'],
    ['a day that is none', 'asOf=2023-02-30&sex=male', '判断日期'],
    ['two days', 'asOf=2023-06-01&asOf=2023-06-02&sex=male', '判断日期'],
    ['two versions', 'rules=a&rules=b&sex=male', '规则版本'],
    ['a day inside an item', '2.asOf=2023-06-01&sex=male', '认不出的一项'],
    ['an item too many', '21.post=a&sex=male', '认不出的一项'],
    ['the first item numbered', '1.post=a&sex=male', '认不出的一项'],
    ['a number with a nought', '02.post=a&sex=male', '认不出的一项'],
    ['a key that is too long', `${'k'.repeat(41)}=a&sex=male`, '认不出的一项'],
    ['a broken key', '%E5%9C=a&sex=male', '认不出的一项'],
    ['words that are no key', '您的证书已作废=请拨打&sex=male', '认不出的一项'],
  ] as const)('%s', ([, pairs, name]) => {
    expect(made(pairs)).toEqual({ items: [{ sex: 'male' }], dropped: [name] });
  });

  test.for([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '2.__proto__',
    '2.valueOf',
    '__proto__.x',
  ])('%s is no key', (key) => {
    const { items, dropped } = made(`${key}=polluted&sex=male`);
    expect(items).toEqual([{ sex: 'male' }]);
    expect(Object.getPrototypeOf(items[0])).toBe(Object.prototype);
    expect(dropped).toEqual(['认不出的一项']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('nothing between two marks is nothing lost', () => {
    expect(made('&&sex=male&')).toEqual({ items: [{ sex: 'male' }], dropped: [] });
  });

  test('more keys than an item can have', () => {
    const { items, dropped } = made(Array.from({ length: 65 }, (_, at) => `k${at}=1`).join('&'));
    expect(Object.keys(items[0] ?? {})).toHaveLength(60);
    expect(dropped).toEqual(['k60', 'k61', 'k62', 'k63', 'k64']);
  });

  test('more than can be named', () => {
    const { dropped } = made(Array.from({ length: 40 }, (_, at) => `k${at}`).join('&'));
    expect(dropped).toHaveLength(11);
    expect(dropped.at(-1)).toBe('其他几项');
  });

  test('all beyond 8,000 characters', () => {
    const pairs = Array.from({ length: 2000 }, (_, at) => `${(at % 20) + 2}.k${at}=1`).join('&');
    const { items, dropped } = made(`sex=male&${pairs}`);
    expect(items[0]).toEqual({ sex: 'male' });
    expect(dropped.at(-1)).toBe('链接后半段');
  });

  test('an item told later leaves room for those before it', () => {
    expect(made('3.post=a').items).toEqual([{}, {}, { post: 'a' }]);
  });
});
