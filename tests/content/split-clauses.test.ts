import { describe, expect, test } from 'vitest';
import { clauseNodes, readClauses } from '../../src/content/clauses.ts';
import { readLibrary } from '../../src/content/library.ts';
import { parseMdx } from '../../src/content/mdx.ts';
import type { Problem } from '../../src/content/problem.ts';
import { squeeze, withoutArtefacts } from '../../src/content/text.ts';
import { clauseMdx } from '../../src/tools/new-notice/folder.ts';
import { splitClauses } from '../../src/tools/new-notice/split.ts';

/** The words of each clause as a reader of the page sees them, by id. */
function shown(source: string, title = ''): { id: string; text: string }[] {
  const mdx = splitClauses(source, title).map(clauseMdx).join('\n\n');
  const problems: Problem[] = [];
  const body = parseMdx('notice.mdx', mdx, problems);
  expect(problems).toEqual([]);
  return readClauses(body ? clauseNodes(body) : [], []).map(({ id, text }) => ({ id, text }));
}
const ids = (source: string) => splitClauses(source, '').map(({ id }) => id);

describe('the notices that there are', () => {
  for (const { id, source, metadata, clauses } of readLibrary()) {
    test(`${id} is split as people split it, and no word is lost`, () => {
      const parts = shown(source.text, metadata.title);
      expect(parts.map((part) => part.id)).toEqual(
        clauses.filter(({ continued }) => !continued).map((clause) => clause.id),
      );
      expect(squeeze(parts.map(({ text }) => text).join(''))).toBe(withoutArtefacts(source.text));
    });
  }
});

describe('by its numbers', () => {
  const around = (clauses: string) =>
    `某厅关于某事的通知\n各市局：\n现通知如下。\n${clauses}\n某厅\n2026年1月2日\n`;

  test('articles, and what is numbered in them', () => {
    const articles =
      '第一条 总则。\n第二条 办法。\n（一）先登记。\n（二）后办理。\n1.带证件。\n2．交照片。\n第三条 施行。';
    expect(ids(around(articles))).toEqual([
      'head',
      'preamble',
      '1',
      '2',
      '2.1',
      '2.2',
      '2.2.1',
      '2.2.2',
      '3',
      'closing',
    ]);
  });

  test('more than ten', () => {
    const many = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    const parts = ids(around(many.map((numeral) => `${numeral}、某事。`).join('\n')));
    expect(parts.slice(2, -1)).toEqual(many.map((_, index) => `${index + 1}`));
  });

  test('a number that is not the next one begins no clause', () => {
    const parts = ids(around('一、材料。\n3.5万元以上的另报。\n（二）见附表。\n二、时间。'));
    expect(parts).toEqual(['head', 'preamble', '1', '2', 'closing']);
  });

  test('annexes stand apart, with their numbers', () => {
    const text = around('一、材料。\n附件：1．名单\n2．表格').concat('附件1\n名单\n甲 乙\n附件 ２\n表格\n');
    expect(ids(text)).toEqual(['head', 'preamble', '1', 'closing', 'annex-1', 'annex-2']);
  });

  test('a text without numbers is head, preamble and closing', () => {
    expect(ids('某厅公告\n各单位：\n系统今晚停用。\n某厅\n2026年1月2日')).toEqual([
      'head',
      'preamble',
      'closing',
    ]);
  });
});

test('signs that mean something in MDX are shown as they stand', () => {
  const odd =
    '一、甲*乙*_丙_<丁>{戊}[己](庚)`辛`~壬~|癸&amp;\\子\n# 丑\n- 寅\n12.卯\n> 辰\n网址：http://a.example/b_c?d=1&e=2。';
  const text = squeeze(
    shown(`某厅通知\n各局：\n如下。\n${odd}`)
      .map((part) => part.text)
      .join(''),
  );
  expect(text).toContain(squeeze(odd));
});

test('whatever the line ends are, the paragraphs are the same', () => {
  const text = '某厅通知\n各局：\n如下。\n一、某事。\n（一）办理。\n';
  expect(shown(text.replaceAll('\n', '\r\n'))).toEqual(shown(text));
});
