import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '../../src/build/library.ts';
import type { Notice } from '../../src/build/notice/read.ts';
import { squeeze } from '../../src/build/text.ts';
import { inChinese, type Ruleset } from '../../src/rules/index.ts';

/** The days on which a notice's windows open and close, and to which it moves another's, as it prints them. */
function daysOf({ conversion, amends = [] }: Ruleset): string[] {
  const windows = conversion?.windows ?? [];
  return [
    ...windows.flatMap(({ opens, closes, printedCloses }) => [opens ?? [], printedCloses ?? closes].flat()),
    ...amends.map(({ closes }) => closes),
  ];
}

const read = (file: string) => readFileSync(file, 'utf8');

/** Where a text first writes this day, in figures or in Chinese; -1 where it does not. */
function placeOf(text: string, day: string): number {
  const places = [day, inChinese(day)].map((each) => text.indexOf(each)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

const holds = (text: string, day: string): boolean => placeOf(squeeze(text), day) >= 0;

const prints = (notice: string, day: string): boolean =>
  holds(read(`content/notices/${notice}/source.txt`), day);

/** Of a program the days of examples in comments are nobody's. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');

const isCiting = (cite: unknown, day: string): boolean =>
  Array.isArray(cite) &&
  cite.some(
    ({ notice, quote }) => typeof notice === 'string' && prints(notice, day) && holds(String(quote), day),
  );

/** Does any of it write the day, where neither it nor what is around it cites the words of a notice that print it? */
function writesUncited(node: unknown, day: string): boolean {
  if (typeof node === 'string') return holds(node, day);
  if (typeof node !== 'object' || node === null) return false;
  if ('cite' in node && isCiting(node.cite, day)) return false;
  return Object.values(node).some((each) => writesUncited(each, day));
}

/** Does a page write the day before it has named a notice that prints it by its number? */
function writesUnnamed(page: string, day: string, notices: readonly Notice[]): boolean {
  const text = squeeze(page);
  const named = notices.flatMap(({ id, metadata }) =>
    metadata.number !== null && prints(id, day) ? text.indexOf(squeeze(metadata.number)) : [],
  );
  return !named.some((at) => at >= 0 && at < placeOf(text, day));
}

/** Does this file write the day without the notice that prints it? */
function strays(file: string, text: string, day: string, notices: readonly Notice[]): boolean {
  if (!holds(file.startsWith('src') ? withoutComments(text) : text, day)) return false;
  const [, folder] = /^content\/notices\/([^/]+)\//u.exec(file.replaceAll('\\', '/')) ?? [];
  if (folder === undefined) return true;
  if (prints(folder, day)) return false;
  return file.endsWith('.mdx') ? writesUnnamed(text, day, notices) : writesUncited(parse(text), day);
}

const notices = readLibrary();

test('a day that a notice prints stands in its own folder, and beyond it only beside the notice that prints it', () => {
  const files = globSync(['content/**/*.{yaml,mdx}', 'src/**/*.{ts,tsx,astro}']);
  expect(files.length).toBeGreaterThan(200);
  const strayed = notices.flatMap(({ id, rules }) =>
    daysOf(rules).flatMap((day) =>
      files.filter((file) => strays(file, read(file), day, notices)).map((file) => `${file}: ${day} (${id})`),
    ),
  );
  expect(notices.flatMap(({ rules }) => daysOf(rules)).length).toBeGreaterThan(4);
  expect(strayed).toEqual([]);
});

describe('a day without the notice that prints it is refused', () => {
  const DAY = '2021-09-30';
  const MINISTRY = 'mohurd-2020-662';
  const CITE = `{ notice: ${MINISTRY}, clause: '4.4', quote: 换发培训合格证截止时间延迟到2021年9月30日 }`;
  const rules = 'content/notices/jilin-2022-25/rules.yaml';
  const page = 'content/notices/hainan-2020-135/notice.mdx';
  const number = notices.find(({ id }) => id === MINISTRY)?.metadata.number ?? 'no number';

  test.each([
    ['its citation taken away', rules, CITE, "{ clause: '2', quote: 须在2022年12月31日前，申请更换 }"],
    ['its citation on other words', rules, CITE, CITE.replace(/quote: .* \}/u, 'quote: 换发培训合格证 }')],
    ['its citation beside another rule', rules, 'version:', `said: 到2021年9月30日\nversion:`],
    ['its notice named nowhere', page, number, ''],
    ['its notice named after it', page, '<Guide>', '<Guide>\n\n到2021年9月30日为止。'],
  ])('%s', (_, file, from, to) => {
    const text = read(file);
    expect(text).toContain(from);
    expect(strays(file, text, DAY, notices)).toBe(false);
    const changed = from === number ? text.replaceAll(from, to) : text.replace(from, to);
    expect(strays(file, changed, DAY, notices)).toBe(true);
  });

  test.each(['src/widgets/kit/place.ts', 'content/questions.yaml'])('outside the notices: %s', (file) => {
    expect(strays(file, `says: 到2021年9月30日\ncite: [${CITE}]`, DAY, notices)).toBe(true);
  });
});
