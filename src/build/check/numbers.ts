import { squeeze } from '../text.ts';
import { placeOf } from '../yaml/read.ts';
import { ofEach } from './each.ts';
import { objectsIn, type Path } from './walk.ts';

const A_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DIGITS = '〇一二三四五六七八九';

/** 15 → 十五, 120 → 一百二十: how a notice may write a number below a thousand. */
function inChineseNumerals(value: number): string {
  if (value >= 1000 || !Number.isInteger(value)) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const high = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`;
  const leadingTen = tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  const middle = tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : leadingTen;
  return `${high}${middle}${ones === 0 ? '' : DIGITS[ones]}` || '零';
}

/** Does this figure stand in the text, and not as part of a longer one? */
export const standsAlone = (text: string, figure: string): boolean =>
  new RegExp(`(?<!\\d)${figure}(?!\\d)`, 'u').test(text);

/** Does a number stand in the text, in digits or in Chinese numerals? */
export function numberStands(value: number, text: string): boolean {
  return standsAlone(text, String(value)) || text.includes(inChineseNumerals(value));
}

/** 2031年3月5日; the year alone where it is the year's first or last day; month and day where the year stands before. */
export function dayStands(day: string, text: string): boolean {
  const [year, month, date] = (A_DAY.exec(day) ?? []).slice(1).map(Number);
  const monthDay = `${month}月${date}日`;
  if (standsAlone(text, `${year}年${monthDay}`)) return true;
  const wholeYear = (month === 1 && date === 1) || (month === 12 && date === 31);
  if (wholeYear && new RegExp(`(?<!\\d)${year}年(?!\\d)`, 'u').test(text)) return true;
  return text.includes(`${year}年`) && standsAlone(text, monthDay);
}

interface Figure {
  path: Path;
  value: number | string;
}

/** Numbers and days that a node states itself, those of nodes with citations of their own left out. */
function figuresOf(node: unknown, path: Path, top = true): Figure[] {
  if (typeof node === 'number' || (typeof node === 'string' && A_DAY.test(node)))
    return [{ path, value: node }];
  if (typeof node !== 'object' || node === null || (!top && 'cite' in node)) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    figuresOf(child, [...path, Array.isArray(node) ? Number(key) : key], false),
  );
}

const citedNodes = (root: unknown) => objectsIn(root).filter(({ node }) => 'cite' in node);

/** Every number and day of a rule stands in one of its quotes, or its `derived` says why not. */
export const checkNumbers = ofEach(({ rules: { changes: _ours, ...rules }, files, lineOfRule }) => {
  const cited = citedNodes(rules);
  const own = new Set(
    cited.flatMap(({ node, path }) => figuresOf(node, path).map((each) => each.path.join('.'))),
  );
  const uncited = figuresOf(rules, []).filter(({ path }) => !own.has(path.join('.')));
  const wrong = cited.flatMap(({ node, path }) => {
    const quotes = (node['cite'] as { quote: string }[]).map(({ quote }) => squeeze(quote));
    const missing = figuresOf(node, path).filter(
      ({ value }) =>
        !quotes.some((quote) =>
          typeof value === 'number' ? numberStands(value, quote) : dayStands(value, quote),
        ),
    );
    return node['derived'] === undefined ? missing : [];
  });
  return [
    ...uncited.map(({ path, value }) => ({
      path,
      value,
      says: `${value} 没有引文`,
      fix: '给它所在的规则加上 cite',
    })),
    ...wrong.map(({ path, value }) => ({
      path,
      value,
      says: `${value} 不在这条规则的引文里`,
      fix: '引用写有这个数字或日期的原文；确属推算的，用 derived 写明理由',
    })),
  ].map(({ path, says, fix }) => ({
    file: files.rules,
    line: lineOfRule(path),
    where: placeOf(rules, path),
    says,
    fix,
  }));
});
