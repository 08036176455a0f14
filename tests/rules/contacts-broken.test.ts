import { describe, expect, test } from 'vitest';
import { type Contact, findContacts, PRINTED } from '../../src/rules/index.ts';
import { idsFor, OFFICES } from './offices.ts';

describe('nothing fits', () => {
  test.each([
    'asdf',
    '你好',
    '火星',
    '哈尔滨市',
    'zzz',
    '99999999',
    '😀',
    '<b>',
    '.*',
    '\\',
    '贵阳'.repeat(51),
  ])('%s', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  test('what is typed is no text, or an empty one', () => {
    const empty = ['', ' ', '\u3000\n', '\u200b'];
    const none = [undefined, null, 0, 907, Number.NaN, true, [], ['贵阳'], {}, Symbol('贵阳')];
    for (const query of [...empty, ...none]) expect(idsFor(query)).toEqual([]);
  });

  test('a hundred characters are read, more are not', () => {
    expect(idsFor('贵阳'.padEnd(100, '啊'))).toEqual(['guizhou-guiyang']);
    expect(idsFor('贵阳'.padEnd(101, '啊'))).toEqual([]);
  });

  test('the contacts are none', () => {
    const none = [null, 0, '贵阳', {}, { 0: OFFICES[0], length: 1 }, [null, 1, '贵阳', [], {}]];
    for (const contacts of none) expect(idsFor('贵阳', contacts)).toEqual([]);
    expect(findContacts(undefined as never, '贵阳')).toEqual([]);
  });
});

describe('a contact that is broken', () => {
  const guiyang = OFFICES.find(({ id }) => id === 'guizhou-guiyang') as Contact;

  test.each(['id', 'notice', 'region', 'office', 'serves', 'citation'])(
    'without its %s is passed over',
    (key) => {
      for (const value of [undefined, null, '', ' ', 1, [], {}]) {
        expect(idsFor('贵阳', [{ ...guiyang, [key]: value }, guiyang])).toEqual(['guizhou-guiyang']);
      }
    },
  );

  test.each([...PRINTED, 'unlisted', 'unlistedCitation', 'pinyin'])('in its %s is passed over', (key) => {
    for (const value of [null, '', 1, [1], [''], {}, { region: 1, others: [] }]) {
      expect(idsFor('贵阳', [{ ...guiyang, [key]: value }, guiyang])).toEqual(['guizhou-guiyang']);
    }
  });

  test('by a region that nobody sees is passed over', () => {
    expect(idsFor('贵阳', [{ ...guiyang, region: '\u200b' }])).toEqual([]);
  });

  test('and one that knows no pinyin is found in Chinese', () => {
    const { pinyin, ...plain } = guiyang;
    expect(pinyin).toBeDefined();
    expect([idsFor('贵阳', [plain]), idsFor('guiyang', [plain])]).toEqual([['guizhou-guiyang'], []]);
  });
});
