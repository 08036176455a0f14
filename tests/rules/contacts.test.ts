import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { findContacts } from '../../src/rules/index.ts';

const all = readLibrary().flatMap(({ contacts }) => contacts);
const found = (query: string) => findContacts(all, query).map(({ contact }) => contact.id);

describe('an office of the notices', () => {
  test.each([
    ['its region as people say it', '贵阳'],
    ['its region with 市', '贵阳市'],
    ['its full official name', '贵阳市住房和城乡建设局'],
    ['its everyday name', '贵阳市住建局'],
    ['its everyday name, with spaces between', ' 贵阳市 住建局 '],
    ['its region and something that is not printed', '贵阳市开阳县'],
    ['a place in its address', '南明区'],
    ['a house number in full width', '新华路２３号'],
    ['a house number at the end', '新华路23'],
    ['the number of its room', '907室'],
    ['full pinyin', 'guiyang'],
    ['pinyin in capitals', 'GuiYang'],
    ['pinyin parted by an apostrophe', "gui'yang"],
    ['pinyin parted by a Chinese apostrophe', 'gui’yang'],
    ['pinyin that is not typed out yet', 'guiya'],
    ['the initials of its region', 'gy'],
    ['the pinyin of a place in its address', 'nanmingqu'],
    ['the initials of its address', 'gysnmq'],
    ['its telephone as printed', '0851-85823865'],
    ['its telephone without the area code', '85823865'],
    ['its telephone with a space for the dash', '0851 85823865'],
    ['its telephone in full-width digits', '０８５１８５８２３８６５'],
    ['three digits within its telephone', '582386'],
  ])('is found by %s: %s', (_, query) => {
    expect(found(query)).toEqual(['guizhou-guiyang']);
  });

  test.each([
    ['凯里', 'guizhou-qiandongnan'],
    ['kaili', 'guizhou-qiandongnan'],
    ['qdn', 'guizhou-qiandongnan'],
    ['都匀', 'guizhou-qiannan'],
    ['兴义', 'guizhou-qianxinan'],
    ['开投大厦', 'guizhou-liupanshui'],
    ['注册服务中心', 'guizhou-registration-centre'],
    ['jst.jnzx@guizhou.gov.cn', 'guizhou-department'],
    ['刘永智', 'hainan-department'],
    ['liuyongzhi', 'hainan-department'],
    ['lyz', 'hainan-department'],
    ['核查档案', 'hainan-archive-room'],
    ['客服中心', 'jilin-platform-hotline'],
    ['4009999355', 'jilin-platform-hotline'],
  ])('%s leads to %s alone', (query, id) => {
    expect(found(query)).toEqual([id]);
  });

  test.each([
    '',
    '  ',
    "'",
    '’',
    '北京',
    'beijing',
    '12',
    '85',
    '99999',
    'dn',
    '凯里局',
    '住局建',
    '岗'.repeat(101),
    'x'.repeat(101),
  ])('“%s” leads nowhere', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('all are found by an everyday name that fits all, in the order of the notices', () => {
    expect(found('住建局').filter((id) => id.startsWith('guizhou-'))).toEqual([
      'guizhou-guiyang',
      'guizhou-zunyi',
      'guizhou-liupanshui',
      'guizhou-anshun',
      'guizhou-bijie',
      'guizhou-tongren',
      'guizhou-qiandongnan',
      'guizhou-qiannan',
      'guizhou-qianxinan',
    ]);
  });

  test('is found by up to a hundred characters, its region among them', () => {
    expect(found(`贵阳${'市'.repeat(98)}`)).toEqual(['guizhou-guiyang']);
    expect(found(`贵阳${'市'.repeat(99)}`)).toEqual([]);
  });
});

describe('a region that a notice addresses, but lists no office for', () => {
  test.each(['贵安新区', '贵安', '贵安新区住建局', 'guianxinqu', 'guian', 'GUIAN', 'gaxq', 'ga'])(
    '%s leads to the department of that notice first, with a note that no office is listed',
    (query) => {
      const [first, ...others] = findContacts(all, query);
      expect(first?.contact.id).toBe('guizhou-department');
      expect(first?.note).toMatchObject({
        id: 'A-34',
        says: '通知没有列出贵安新区的单位，请先打电话问贵州省住房和城乡建设厅。',
        citations: [
          { notice: 'guizhou-2023-conversion', clause: 'head' },
          { notice: 'guizhou-2023-conversion', clause: '4' },
        ],
      });
      expect(others.filter(({ note }) => note)).toEqual([]);
    },
  );

  test.each(['贵阳', '贵州', 'guiyang', 'g', '0851', '住建厅'])('%s does not mean it', (query) => {
    const answers = findContacts(all, query);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ note }) => note)).toEqual([]);
  });
});
