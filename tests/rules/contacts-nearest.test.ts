import { describe, expect, test } from 'vitest';
import { type Contact, findContacts } from '../../src/rules/index.ts';
import { deepFreeze } from './support.ts';

/** Invented offices, each as little as a contact can be. */
function office(id: string, more: Partial<Contact> = {}): Contact {
  const citation = { notice: 'invented', clause: '1', quote: '虚构' };
  return { id, notice: 'invented', region: '虚构', office: '虚构局', serves: '虚构', citation, ...more };
}
const order = (contacts: Contact[], query: string) =>
  findContacts(contacts, query).map(({ contact }) => contact.id);

describe('the nearest office comes first', () => {
  test('by what was typed in Chinese: the region, its beginning, a longer text with it, a part of it, other words, a short name', () => {
    const contacts = [
      office('short', { office: '东海河湾局' }),
      office('serves', { serves: '东河' }),
      office('within', { region: '大东河' }),
      office('inside', { region: '东' }),
      office('begins', { region: '东河湾' }),
      office('same', { region: '东河' }),
    ];
    expect(order(contacts, '东河')).toEqual(['same', 'begins', 'inside', 'within', 'serves']);
    expect(order(contacts, '东河局')).toEqual(['inside', 'same', 'short']);
  });

  test('a name of an office counts as much as a part of a region, and more than an address', () => {
    const contacts = [
      office('address', { address: '东河路1号' }),
      office('office', { office: '东河局' }),
      office('region', { region: '大东河' }),
    ];
    expect(order(contacts, '东河')).toEqual(['office', 'region', 'address']);
  });

  test('by what was typed in letters: the region, its beginning, its initials, initials and readings of other names', () => {
    const read = (id: string, region: string, ...others: string[]) =>
      office(id, { pinyin: { region, others } });
    const contacts = [
      read('other-reading', 'bai', 'da bu la'),
      read('other-initials', 'bai', 'ba u li an'),
      read('initials', 'ba u li an'),
      read('begins', 'da bu la'),
      read('same', 'bu la'),
    ];
    expect(order(contacts, 'bula')).toEqual([
      'same',
      'begins',
      'initials',
      'other-initials',
      'other-reading',
    ]);
  });

  test('one letter reads regions alone, two letters other names too', () => {
    const contacts = [office('other', { pinyin: { region: 'bai', others: ['du lu'] } })];
    expect(order(contacts, 'd')).toEqual([]);
    expect(order(contacts, 'dl')).toEqual(['other']);
    expect(order(contacts, 'du')).toEqual(['other']);
    expect(order(contacts, 'b')).toEqual(['other']);
  });

  test('letters that stand in an address count beside letters that are read', () => {
    const contacts = [
      office('read', { pinyin: { region: 'bai', others: ['jst lu'] } }),
      office('written', { email: 'jst@example.cn', pinyin: { region: 'bai', others: [] } }),
    ];
    expect(order(contacts, 'jst')).toEqual(['written', 'read']);
  });

  test('digits: the beginning or the end of a telephone before its middle', () => {
    const contacts = [
      office('middle', { phone: '0123-45678' }),
      office('end', { phone: '0999-9234' }),
      office('begin', { phone: '2340-1111' }),
      office('none'),
    ];
    expect(order(contacts, '234')).toEqual(['end', 'begin', 'middle']);
    expect(order(contacts, '2-3-4')).toEqual(['end', 'begin', 'middle']);
    expect(order(contacts, '23')).toEqual([]);
    expect(order(contacts, '---')).toEqual([]);
    expect(order([office('inside', { phone: '0851-00861234' })], '10086123')).toEqual(['inside']);
  });

  test('a region without an office comes before everything else', () => {
    const contacts = [office('same', { region: '东河' }), office('department', { unlisted: ['东河新区'] })];
    expect(order(contacts, '东河')).toEqual(['department', 'same']);
    expect(order(contacts, '西山')).toEqual([]);
    expect(order(contacts, 'xishan')).toEqual([]);
    expect(findContacts(contacts, '东河')[0]?.note?.says).toBe('通知没有列出东河新区的单位，请先问虚构局。');
  });

  test('each of several regions without an office is read by its own pinyin', () => {
    const contacts = [
      office('department', {
        unlisted: ['东河新区', '西山林区'],
        pinyin: { region: 'xu gou', others: ['dong he xin qu', 'xi shan lin qu', 'xu gou ju'] },
      }),
    ];
    const says = (query: string) => findContacts(contacts, query)[0]?.note?.says ?? '';
    expect(says('xishan')).toContain('西山林区');
    expect(says('donghe')).toContain('东河新区');
    expect(says('xsl')).toContain('西山林区');
    expect(says('xuju')).toBe('');
    expect(says('x')).toBe('');
  });
});

describe('what is given to look through', () => {
  test('is not changed, and not shared with what is found', () => {
    const contacts = deepFreeze([office('a', { unlisted: ['东河新区'] })]) as Contact[];
    const [first] = findContacts(contacts, '东河');
    expect(first?.contact).toEqual(contacts[0]);
    expect(first?.contact).not.toBe(contacts[0]);
    expect(first?.note?.citations[0]).toEqual(first?.contact.citation);
    expect(first?.note?.citations[0]).not.toBe(first?.contact.citation);
  });

  test.each([
    ['no region', { region: undefined }],
    ['an empty region', { region: ' ' }],
    ['no office', { office: undefined }],
    ['a region that is no text', { region: 1 }],
    ['an address that is no text', { address: ['虚构路'] }],
    ['a person that is no text', { person: 7 }],
    ['a telephone that is no text', { phone: 85360006 }],
    ['an e-mail address that is no text', { email: {} }],
    ['a purpose that is no text', { serves: true }],
    ['unlisted regions that are no list', { unlisted: '东河新区' }],
    ['an unlisted region that is no text', { unlisted: [1] }],
    ['one of two unlisted regions that is no text', { unlisted: ['东河新区', 1] }],
    ['a clause that is no text', { citation: { notice: 'invented', clause: 1, quote: '虚构' } }],
    ['readings that are none', { pinyin: 'xu gou' }],
    ['a reading of its region that is no text', { pinyin: { region: 1, others: [] } }],
    ['other readings that are no list', { pinyin: { region: 'xu gou', others: 'xu' } }],
    ['another reading that is no text', { pinyin: { region: 'xu gou', others: [null] } }],
    ['a number that JSON cannot hold', { floor: 10n }],
  ])('is passed over where it is a contact with %s', (_, broken) => {
    const contacts = [office('broken', broken as never), office('sound')];
    expect(order(contacts, '虚构')).toEqual(['sound']);
    expect(order(contacts, 'xu')).toEqual([]);
    expect(order(contacts, '853')).toEqual([]);
  });

  test('is passed over where it is no contact, and is nothing where it is no list', () => {
    expect(order([null, 1, '虚构', [], undefined, Symbol('x'), office('sound')] as never, '虚构')).toEqual([
      'sound',
    ]);
    for (const none of [undefined, null, {}, '虚构', 1])
      expect(findContacts(none as never, '虚构')).toEqual([]);
  });

  test('is not found by a query that is no text', () => {
    for (const query of [undefined, null, 853, ['虚构'], {}])
      expect(order([office('a')], query as never)).toEqual([]);
  });
});
