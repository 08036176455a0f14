import { describe, expect, test } from 'vitest';
import { idsFor, OFFICES } from './offices.ts';

describe('a place is found by', () => {
  test.each([
    ['its short name', '贵阳', 'guizhou-guiyang'],
    ['its short name with 市', '贵阳市', 'guizhou-guiyang'],
    ['the official name of its office', '贵阳市住房和城乡建设局', 'guizhou-guiyang'],
    ['the same without 和', '贵阳市住房城乡建设局', 'guizhou-guiyang'],
    ['the everyday name of its office', '贵阳市住建局', 'guizhou-guiyang'],
    ['the same without 市', '贵阳住建局', 'guizhou-guiyang'],
    ['the name with a province before it', '贵州省贵阳市住建局', 'guizhou-guiyang'],
    ['a sentence that names it', '贵阳换证找谁', 'guizhou-guiyang'],
    ['the whole name of an autonomous prefecture', '黔东南苗族侗族自治州', 'guizhou-qiandongnan'],
    ['one of three alike', '黔南', 'guizhou-qiannan'],
    ['a town in its address', '凯里', 'guizhou-qiandongnan'],
    ['another', '都匀', 'guizhou-qiannan'],
    ['a third', '兴义', 'guizhou-qianxinan'],
    ['a district', '七星关区', 'guizhou-bijie'],
    ['the office as people of that town call it', '凯里市住建局', 'guizhou-qiandongnan'],
    ['the same without 市', '兴义住建局', 'guizhou-qianxinan'],
    ['its address', '新华路23号', 'guizhou-guiyang'],
    ['full pinyin', 'guiyang', 'guizhou-guiyang'],
    ['pinyin with a gap, capitals, an apostrophe or a hyphen', 'Gui Yang', 'guizhou-guiyang'],
    ['pinyin with an apostrophe', "gui'yang", 'guizhou-guiyang'],
    ['pinyin with a hyphen', 'gui-yang', 'guizhou-guiyang'],
    ['pinyin of its second syllable', 'yang', 'guizhou-guiyang'],
    ['pinyin of a town', 'kaili', 'guizhou-qiandongnan'],
    ['pinyin of a town that the dictionary reads otherwise', 'duyun', 'guizhou-qiannan'],
    ['pinyin of a town inside an address', 'xingyi', 'guizhou-qianxinan'],
    ['initials', 'gy', 'guizhou-guiyang'],
    ['full-width capital initials', 'ＧＹ', 'guizhou-guiyang'],
    ['initials of three', 'qdn', 'guizhou-qiandongnan'],
    ['initials of a town', 'kl', 'guizhou-qiandongnan'],
    ['initials of a town inside an address', 'xy', 'guizhou-qianxinan'],
    ['spaces and marks that nobody sees', ' 贵\u200b阳\u3000', 'guizhou-guiyang'],
  ])('%s: %s', (_, query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  test('a person, what an office is for, or its mail', () => {
    expect(idsFor('刘永智')).toEqual(['hainan-department']);
    expect(idsFor('wusiqi')).toEqual(['jilin-construction-office']);
    expect(idsFor('二建')).toEqual(['guizhou-registration-centre']);
    expect(idsFor('jst.jnzx@guizhou.gov.cn')).toEqual(['guizhou-department']);
    expect(idsFor('511办公室')).toEqual(['hainan-archive-room']);
  });
});

describe('a telephone is found by', () => {
  test.each([
    ['its digits', '085185823865'],
    ['its digits with the dash', '0851-85823865'],
    ['a long dash', '0851—85823865'],
    ['full-width digits and dash', '０８５１－８５８２３８６５'],
    ['gaps', '0851 8582 3865'],
    ['brackets', '（0851）85823865'],
    ['the country before it', '+86 851 85823865'],
    ['the number without its area', '85823865'],
    ['its last digits', '3865'],
    ['its middle digits', '8238'],
  ])('%s: %s', (_, query) => {
    expect(idsFor(query)).toEqual(['guizhou-guiyang']);
  });

  test.each([
    '4009999355转1',
    '4009999355',
    '400-9999-355',
    '40099993551',
    '4009999355,1',
    '4009999355分机1',
  ])('with its extension or without: %s', (query) => {
    expect(idsFor(query)).toEqual(['jilin-platform-hotline']);
  });

  test('an area code gives every office under it, and fewer than three digits give none', () => {
    expect(idsFor('0851')).toEqual(
      OFFICES.filter(({ phone }) => phone?.startsWith('0851')).map(({ id }) => id),
    );
    expect(idsFor('0851').length).toBeGreaterThan(2);
    expect([idsFor('85'), idsFor('8'), idsFor('转'), idsFor('-')]).toEqual([[], [], [], []]);
  });

  test('digits of a house number are no telephone', () => {
    expect(idsFor('907')).toEqual([]);
  });
});
