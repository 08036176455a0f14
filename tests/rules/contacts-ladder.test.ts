import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/rules/index.ts';
import { idsFor } from './offices.ts';

/** An invented office, named after what it has to do with the query. */
function office(id: string, parts: Partial<Contact>): Contact {
  const citation = { notice: 'invented', clause: '1', quote: '引文' };
  const plain = { region: '丙', office: '丙局', serves: '办事', phone: '000-0000000' };
  return { id, notice: 'invented', citation, ...plain, ...parts };
}

const read = (region: string, ...others: string[]) => ({ pinyin: { region, others } });

/** The offices in the order that is expected; they are asked for in the opposite order, so that nothing comes right by itself. */
function expectOrder(query: string, ...offices: Contact[]): void {
  const inOrder = offices.map(({ id }) => id);
  expect(idsFor(query, offices.toReversed())).toEqual(inOrder);
}

describe('of several offices the nearer one is', () => {
  test('the region itself, then one that begins so, then one that is named in a longer query', () => {
    expectOrder('甲乙', office('itself', { region: '甲乙' }), office('begins', { region: '甲乙丁' }));
    expectOrder('甲乙丁', office('itself', { office: '甲乙丁' }), office('named', { region: '甲乙' }));
    expectOrder('甲乙', office('begins', { region: '甲乙丁' }), office('named', { region: '乙' }));
  });

  test('of two regions in the query the last, and of two equal ones the office that is meant', () => {
    expectOrder('甲省乙市', office('city', { region: '乙' }), office('province', { region: '甲' }));
    expectOrder(
      '甲住建局',
      office('whole', { region: '甲', office: '甲住房建设局' }),
      office('part', { region: '甲', office: '甲住房建设局中心' }),
      office('other', { region: '甲', office: '甲人事处' }),
    );
    expectOrder(
      '甲厅三楼',
      office('room', { region: '甲', office: '甲厅', address: '三楼' }),
      office('same', { region: '甲', office: '甲厅' }),
    );
  });

  test('the part of a name, then its everyday name, then an address, then a longer office of that name', () => {
    expectOrder(
      '住建局',
      office('part', { office: '丙住建局中心' }),
      office('everyday', { office: '丙住房建设局' }),
      office('address', { address: '住建局三楼' }),
      office('longer', { office: '丙住房建设局中心' }),
    );
  });

  test('one whose region the pinyin is, then one that holds it; then initials, then readings of the rest', () => {
    expectOrder('jia', office('itself', read('jia')), office('begins', read('jia yi')));
    expectOrder('jia', office('holds', read('bing jia')), office('rest', read('bing', 'ding jia')));
    expectOrder('jy', office('region', read('jia yi')), office('rest', read('bing', 'jia yi shi')));
    expectOrder('jy', office('rest', read('bing', 'jia yi shi')), office('sound', read('bing', 'ding jya')));
  });

  test('one whose number it is, then one that begins or ends so, then one that holds it', () => {
    expectOrder(
      '123456',
      office('itself', { phone: '123-456' }),
      office('begins', { phone: '123456-7' }),
      office('holds', { phone: '0-1234567' }),
    );
    expectOrder('123', office('ends', { phone: '0-123' }), office('holds', { phone: '0-1234567' }));
  });

  test('of two equally near ones the one that can be reached, whether by telephone, mail or address', () => {
    const unreachable = { id: 'no', notice: 'invented', region: '甲', office: '甲局', serves: '办事' };
    const mute = { ...unreachable, citation: { notice: 'invented', clause: '1', quote: '引文' } };
    for (const way of [{ phone: '000-0000000' }, { email: 'a@b.cn' }, { address: '三楼' }]) {
      expectOrder('甲', { ...mute, ...way, id: 'yes' }, mute);
    }
  });
});

describe('too little is typed to mean', () => {
  test.each([
    ['an office by one character that it only holds apart', '局', office('no', { office: '丙厅' })],
    [
      'an everyday name of two characters that is not its end',
      '住建',
      office('no', { office: '丙住房建设局' }),
    ],
    ['a town by one character', '甲住建局', office('no', { office: '丙住房建设局', address: '甲一路' })],
    [
      'a town and an office that is called otherwise',
      '甲一住建局',
      office('no', { office: '丙人事局', address: '甲一路' }),
    ],
    ['the rest of a name by one letter', 'j', office('no', read('bing', 'jia'))],
    ['a part of an address by its initials', 'jy', office('no', read('bing', 'ding jia yi'))],
    ['a region by the end of its initials', 'jy', office('no', read('ding jia yi'))],
    ['a number by letters beside it', '123号', office('no', { phone: '123-4567' })],
    ['pinyin with a digit before or behind', '1jia', office('no', read('jia'))],
    ['pinyin with Chinese behind', 'jia局', office('no', read('jia'))],
  ])('%s: %s', (_, query, contact) => {
    expect(idsFor(query, [contact])).toEqual([]);
  });
});
