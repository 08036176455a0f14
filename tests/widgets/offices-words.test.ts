import { describe, expect, test } from 'vitest';
import type { OfficeNotice } from '../../src/widgets/FindOffice/state.ts';
import { examplesOf, reduce, START, viewOf } from '../../src/widgets/FindOffice/state.ts';

type ListedContact = OfficeNotice['contacts'][number];

function office(region: string, phone?: string, pinyin?: string): ListedContact {
  return {
    id: `${region}${phone}`,
    region,
    office: `${region}住建局`,
    serves: '受理',
    citation: { clause: '1', quote: region },
    ...(phone !== undefined && { phone }),
    ...(pinyin !== undefined && { pinyin: { region: pinyin, others: [] } }),
  };
}

function noticeWith(...contacts: ListedContact[]): OfficeNotice {
  return { id: 'one', shortTitle: '通知', number: null, issuer: '住建厅', region: '云南', contacts };
}

const DALI = office('大理', '0872-2319000', 'da li');

describe('the ways to type a place are those of the first city', () => {
  const ways = ['大理', 'dali', 'dl', '0872'];

  test.for<[string, ListedContact]>([
    ['whose office speaks for a part of the province', office('云南', '0871-64320000', 'yun nan')],
    ['with a telephone', office('昆明', undefined, 'kun ming')],
    ['with pinyin', office('昆明', '0871-63130000')],
    ['of more than one syllable, which has initials', office('沪', '021-12345678', 'hu')],
  ])('%s', ([, other]) => {
    expect(examplesOf([noticeWith(other, DALI)])).toEqual(ways);
    expect(examplesOf([noticeWith(other), noticeWith(DALI)])).toEqual(ways);
    expect(examplesOf([noticeWith(other)])).toEqual([]);
  });
});

describe('what was typed and finds nothing', () => {
  const says = (query: string) => viewOf([noticeWith(DALI)], query).says;

  test('is repeated up to forty characters', () => {
    const forty = '找'.repeat(40);
    expect(says(forty)).toContain(`“${forty}”`);
    expect(says(`${forty}谁`)).toContain(`“${forty}……”`);
  });

  test.for(['第9', '9号', '999'])('is no telephone that is too short: %s', (query) => {
    expect(says(query)).toContain(`没有找到“${query}”`);
  });
});

describe('a place that a link names', () => {
  const opened = (typed: string, linked?: string) => reduce(START, { type: 'ready', typed, linked }).query;

  test('stands in the box', () => {
    expect(opened('', '大理')).toBe('大理');
    expect(opened('')).toBe('');
  });

  test('gives way to what was typed already', () => {
    expect(opened('昆明', '大理')).toBe('昆明');
  });
});
