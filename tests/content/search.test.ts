import { describe, expect, test } from 'vitest';
import { readSearchWords, SEARCH_WORDS } from '../../src/content/search-words.ts';
import { markedIn } from '../../src/widgets/SearchSite/search/excerpt.ts';
import { search } from '../../src/widgets/SearchSite/search/search.ts';
import { contentCopy } from './copy.ts';
import { clausesFor, index, precisionOf, readQueries, whole } from './search-support.ts';

const { known, unseen, asked, own } = readQueries();
const questionsFor = (query: string) => search(whole, query).questions.map(({ id }) => id);
const officesFor = (query: string) => search(whole, query).contacts.map(({ contact }) => contact.id);

describe('the right clause is among the first three for', () => {
  test.each([...known, ...unseen])('$query', ({ query, among }) => {
    const first = clausesFor(query).slice(0, 3);
    expect(
      first.filter((each) => among.includes(each)),
      `found ${first.join(', ')}`,
    ).not.toEqual([]);
  });

  test('at least thirty queries', () => {
    expect(new Set(known.map(({ query }) => query)).size).toBeGreaterThanOrEqual(30);
  });
});

describe('the right question is among the first three for', () => {
  test.each([...asked, ...own])('$query', ({ query, among }) => {
    const first = questionsFor(query).slice(0, 3);
    expect(
      first.filter((each) => among.includes(each)),
      `found ${first.join(', ')}`,
    ).not.toEqual([]);
  });

  test('at least fifty-five queries', () => {
    expect(new Set([...asked, ...own].map(({ query }) => query)).size).toBeGreaterThanOrEqual(55);
  });
});

test('of the first clauses shown, at least nineteen in twenty are right', () => {
  const all = [...known, ...unseen].map(precisionOf);
  expect(all.reduce((sum, each) => sum + each, 0) / all.length).toBeGreaterThanOrEqual(0.95);
});

test('every clause that is expected is there', () => {
  const there = index.clauses.map(({ notice, id }) => `${index.notices[notice]?.id} ${id}`);
  const expected = [...known, ...unseen].flatMap(({ among, also = [] }) => [...among, ...also]);
  expect(expected.filter((each) => !there.includes(each))).toEqual([]);
});

describe('the same is found', () => {
  test.each([
    ['in full width', '６４学时', '64学时'],
    ['with spaces between', '继 续 教 育', '继续教育'],
    ['with a space before the unit', '64 学时', '64学时'],
    ['with other brackets', '琼建人(2020)135号', '琼建人〔2020〕135号'],
    ['in capitals', 'GuiYang', 'guiyang'],
    ['by initials', 'gy', 'guiyang'],
    ['with a question around it', '请问安全员怎么办', '安全员'],
    ['with marks around it', '“挂证”？', '挂证'],
  ])('%s: %s', (_, query, plain) => {
    expect(clausesFor(query)).toEqual(clausesFor(plain));
    expect(clausesFor(plain)).not.toEqual([]);
  });
});

test('a number is not found within a longer one', () => {
  const { terms } = search(whole, '20学时');
  const marked = markedIn('不少于120学时，其中20学时', terms).filter((run) => run.marked);
  expect(marked.map(({ text }) => text)).toEqual(['学时', '20', '学时']);
});

test('of several words, what holds them all comes before what holds one', () => {
  const first = clausesFor('吉林 换证').slice(0, 3);
  expect(first.filter((each) => each.startsWith('jilin'))).toEqual(first);
});

test.each([
  ['手机号变了怎么办', 'phone-changed'],
  ['社保单位不一样', 'insured-elsewhere'],
  ['没通过人脸识别', 'face-check'],
])('%s leads to a question that people ask', (query, id) => {
  expect(questionsFor(query)).toContain(id);
});

test.each([
  ['guiyang', 'guizhou-guiyang'],
  ['贵安新区', 'guizhou-department'],
  ['0431-82752530', 'jilin-construction-office'],
])('%s leads to an office', (query, id) => {
  expect(officesFor(query)).toContain(id);
});

test.each(['', '   ', '？！', '北京烤鸭', 'zzzz', '99999'])('“%s” finds no clause', (query) => {
  expect(clausesFor(query)).toEqual([]);
});

test('what the page offers to try is found', () => {
  const { examples } = readSearchWords(SEARCH_WORDS);
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.filter((each) => clausesFor(each).length === 0)).toEqual([]);
});

describe('content/search-words.yaml is refused where', () => {
  const { change, message } = contentCopy();

  test('it leads to a word that no notice writes', () => {
    change('content/search-words.yaml', 'means: [人脸识别]', 'means: [人脸认证]');
    expect(message()).toContain('“人脸认证”不在任何一份通知的原文里');
  });

  test('it lists a word twice', () => {
    change('content/search-words.yaml', 'says: [二建', 'says: [继教, 二建');
    expect(message()).toContain('“继教”列了不止一次');
  });
});
