import { describe, expect, test } from 'vitest';
import { type Contact, findContacts } from '../../src/rules/index.ts';
import { idsFor, OFFICES, officesOf } from './offices.ts';

describe('the nearest comes first', () => {
  test.each([
    ['a department by its official name, before its centre', '贵州省住房和城乡建设厅', 'guizhou-department'],
    ['… by its everyday name', '贵州省住建厅', 'guizhou-department'],
    ['… by its shortest name', '贵州省厅', 'guizhou-department'],
    ['who can be reached, before who cannot', '贵州', 'guizhou-department'],
    [
      'the centre by its name, before the department',
      '贵州省建设执业资格注册服务中心',
      'guizhou-registration-centre',
    ],
    [
      'a room by its address, before the telephone of its department',
      '海南省住房和城乡建设厅511办公室',
      'hainan-archive-room',
    ],
    ['a region that begins so, before an address that holds it', 'gui', 'guizhou-department'],
    ['a whole number, before a number that holds it', '0858', 'guizhou-liupanshui'],
  ])('%s: %s', (_, query, first) => {
    expect(idsFor(query)[0]).toBe(first);
  });

  test('the equally near stand in the order of the notices', () => {
    const offices = officesOf('guizhou-2023-conversion');
    const cities = offices.filter(({ region }) => region !== '贵州').map(({ id }) => id);
    expect(cities).toHaveLength(9);
    expect(idsFor('住建局', offices)).toEqual(cities);
    expect(idsFor('手机号变更', offices)).toEqual(cities);
    expect(idsFor('州局', offices)).toEqual(cities.slice(-3));
  });

  test('each notice answers from its own contacts alone', () => {
    expect(idsFor('贵州', officesOf('guizhou-2023-55'))).toEqual(['guizhou-registration-centre']);
    expect(idsFor('贵阳', officesOf('jilin-2022-25'))).toEqual([]);
    expect(idsFor('贵阳', officesOf('mohurd-2020-662'))).toEqual([]);
  });
});

describe('a region that is addressed and has no office of its own', () => {
  test.each([
    '贵安新区',
    '贵安',
    '贵安新区住建局',
    '贵安新区城乡建设局',
    'guian',
    'gui an xin qu',
    'gaxq',
    'ga',
  ])(
    '%s is answered by the department, with a note that says so and cites where it is addressed',
    (query) => {
      for (const contacts of [OFFICES, officesOf('guizhou-2023-conversion')]) {
        const [first, ...rest] = findContacts(contacts, query);
        expect(first?.contact.id).toBe('guizhou-department');
        expect(first?.note?.id).toBe('A-34');
        expect(first?.note?.says).toContain('没有列出贵安新区的单位');
        const [addressed, whom] = first?.note?.citations ?? [];
        expect(addressed).toMatchObject({ notice: 'guizhou-2023-conversion', clause: 'head' });
        expect(addressed?.quote).toContain('贵安新区城乡建设局');
        expect(whom).toEqual(first?.contact.citation);
        expect(rest).toEqual([]);
      }
    },
  );

  test.each(['贵州', '贵阳', '安顺', '住建厅', '0851-85360006', 'g', 'gui', 'guiyang', '新区'])(
    '%s means no such region: no note',
    (query) => {
      expect(findContacts(OFFICES, query).filter(({ note }) => note !== undefined)).toEqual([]);
    },
  );

  test('a department that prints no telephone is not to be telephoned', () => {
    const { phone, ...department } = officesOf('guizhou-2023-conversion')[0] as Contact;
    expect(phone).toBeDefined();
    expect(findContacts([department], '贵安')[0]?.note?.says).not.toContain('电话');
  });
});
