import type { Notice } from '../notice.ts';
import type { Fault, Path, Problem } from '../problem.ts';
import { squeeze } from '../text.ts';
import { placeOf } from '../yaml.ts';
import { objectsIn, problemsIn } from './walk.ts';

const A_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DIGITS = '〇一二三四五六七八九';

/** 15 → 十五, 120 → 一百二十: numbers below a thousand as notices write them. */
function inChineseNumerals(value: number): string {
  if (value >= 1000 || !Number.isInteger(value)) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const high = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`;
  const leadingTen = tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  const middle = tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : leadingTen;
  return `${high}${middle}${ones === 0 ? '' : DIGITS[ones]}` || '零';
}

/** Whether the figure occurs in the text, not as part of a longer number. */
const standsAlone = (text: string, figure: string): boolean =>
  new RegExp(`(?<!\\d)${figure}(?!\\d)`, 'u').test(text);

/** Whether a number occurs in the text, in digits or Chinese numerals. */
function numberStands(value: number, text: string): boolean {
  return standsAlone(text, String(value)) || text.includes(inChineseNumerals(value));
}

/**
 * Whether a day occurs in the text: 2031年3月5日; only the year for its first or last day; month and day after a
 * mention of the year.
 */
function dayStands(day: string, text: string): boolean {
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

/** Numbers and days of a node, without those of inner nodes that have their own citations. */
function figuresOf(node: unknown, path: Path, top = true): Figure[] {
  if (typeof node === 'number' || (typeof node === 'string' && A_DAY.test(node)))
    return [{ path, value: node }];
  if (typeof node !== 'object' || node === null || (!top && 'cite' in node)) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    figuresOf(child, [...path, Array.isArray(node) ? Number(key) : key], false),
  );
}

const citedNodes = (root: unknown) => objectsIn(root).filter(({ node }) => 'cite' in node);

const QUOTE_IT = '引用写有这个数字或日期的原文；确属推算的，用 derived 写明理由';

const quotesOf = (cite: unknown): string[] =>
  (cite as readonly { quote: string }[]).map(({ quote }) => squeeze(quote));

/** Numbers and days of rules that occur in none of their quotes, or that have no citation. */
function figureFaults(rules: unknown): Fault[] {
  const cited = citedNodes(rules);
  const own = new Set(
    cited.flatMap(({ node, path }) => figuresOf(node, path).map((each) => each.path.join('.'))),
  );
  const uncited = figuresOf(rules, []).filter(({ path }) => !own.has(path.join('.')));
  const wrong = cited.flatMap(({ node, path }) => {
    if (node['derived'] !== undefined) return [];
    const quotes = quotesOf(node['cite']);
    return figuresOf(node, path).filter(
      ({ value }) =>
        !quotes.some((quote) =>
          typeof value === 'number' ? numberStands(value, quote) : dayStands(value, quote),
        ),
    );
  });
  return [
    ...uncited.map(({ path, value }) => ({
      path,
      says: `${value} 没有引文`,
      fix: '给它所在的规则加上 cite',
    })),
    ...wrong.map(({ path, value }) => ({ path, says: `${value} 不在这条规则的引文里`, fix: QUOTE_IT })),
  ];
}

const SEXES = { male: '男', female: '女' } as const;

/** The parts of a quote that begin (or, with `before`, end) with the word for one sex: 男性不超过60岁、女性不超过55岁. */
function stretchesOf(quote: string, word: string, before: boolean): string[] {
  const stretches = before ? quote.match(/[^男女]*[男女]/gu) : quote.match(/[男女][^男女]*/gu);
  return (stretches ?? []).filter((each) => (before ? each.endsWith(word) : each.startsWith(word)));
}

/** Numbers that a rule gives for one sex and its quotes for the other. */
function sexFaults(rules: unknown): Fault[] {
  return citedNodes(rules).flatMap(({ node, path }) => {
    const quotes = quotesOf(node['cite']).filter((quote) => /男.*女|女.*男/u.test(quote));
    if (quotes.length === 0 || node['derived'] !== undefined) return [];
    return objectsIn(node).flatMap((each) => {
      const { male, female } = each.node;
      if (typeof male !== 'number' || typeof female !== 'number') return [];
      const told = { male, female };
      const strangers = (before: boolean) =>
        (['male', 'female'] as const).filter(
          (sex) =>
            !quotes.some((quote) =>
              stretchesOf(quote, SEXES[sex], before).some((words) => numberStands(told[sex], words)),
            ),
        );
      // The word may follow its number (60岁以上的男性) or precede it (男性60岁以上).
      const wrong = strangers(true).length === 0 ? [] : strangers(false);
      return wrong.map((sex) => ({
        path: [...path, ...each.path, sex],
        says: `${told[sex]} 在引文里不是说${SEXES[sex]}的`,
        fix: `照引文写${SEXES[sex]}的数字`,
      }));
    });
  });
}

/**
 * Checks that every number and day of a rule occurs in one of its quotes, those for one sex beside its word, unless
 * `derived` explains them.
 */
export function checkNumbers(notices: readonly Notice[]): Problem[] {
  return notices.flatMap(({ rules: { changes: _ours, ...rules }, files, lineOfRule }) =>
    problemsIn({ file: files.rules, root: rules, lineOf: lineOfRule }, [
      ...figureFaults(rules),
      ...sexFaults(rules),
    ]),
  );
}

/** 附件1 is a name, not a figure. */
const FIGURE = /\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日|(?<!附件)\d+(?:-\d+)*/gu;
const WHOLE_DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
/** 三年, 两个月: figures that cannot be compared with quotes. 第二年 is an ordinal, not an amount. */
const IN_CHINESE = /(?<!第)[二三四五六七八九十百两]+(?:年|个月|日|天|学时|小时|周岁|岁)/gu;

/** Whether a figure in prose (2031年3月5日, 3月5日, 64, 0851-85360006) occurs in this text. */
function figureStands(figure: string, text: string): boolean {
  const day = WHOLE_DAY.exec(figure);
  if (day)
    return dayStands(
      day
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
      text,
    );
  return /^\d+$/.test(figure) ? numberStands(Number(figure), text) : standsAlone(text, figure);
}

/** Figures of a text that occur in none of the quotes. */
function strangers(text: string, quotes: readonly string[]): string[] {
  const figures = new Set(text.match(FIGURE) ?? []);
  return [...figures].filter((figure) => !quotes.some((quote) => figureStands(figure, quote)));
}

interface Said {
  prose: string;
  cite: readonly { quote: string }[];
  derived?: string | undefined;
}

/** Figures that neither the quotes nor `derived` account for, and figures in Chinese numerals. */
function proseFaults({ prose, cite, derived }: Said): Fault[] {
  const quotes = quotesOf(cite);
  const missing = derived === undefined ? strangers(prose, quotes) : [];
  return [
    ...missing.map((figure) => ({ says: `${figure} 不在它的引文里`, fix: QUOTE_IT })),
    ...(prose.match(IN_CHINESE) ?? []).map((figure) => ({
      says: `“${figure}”写成了汉字，无法与引文核对`,
      fix: '数字写成阿拉伯数字',
    })),
  ];
}

/** The text of a note with its readings and safe course. */
function proseOf({ says, readings = [], safe = '' }: Prose): string {
  const prose = [says, ...readings.flatMap((each) => [each.says, each.then]), safe].join('\n');
  // Placeholders are computed, not typed.
  return prose.replaceAll(/\{[^{}]*\}/gu, '');
}

interface Prose {
  says: string;
  readings?: readonly { says: string; then: string }[] | undefined;
  safe?: string | undefined;
}

/**
 * Checks that every figure in the sentences of answers and rules (notes, steps, `afterwards`) occurs in one of their
 * quotes, unless `derived` explains it.
 */
export function checkProseNumbers(notices: readonly Notice[]): Problem[] {
  const inAnswers = notices.flatMap(({ answers, files, lineOfAnswer }) =>
    problemsIn(
      { file: files.answers, lineOf: lineOfAnswer },
      answers.flatMap(({ question, says, notes = [], cite, derived }, index) =>
        proseFaults({ prose: [says, ...notes.map(proseOf)].join('\n'), cite, derived }).map((fault) => ({
          path: ['answers', index, 'says'],
          where: question,
          ...fault,
        })),
      ),
    ),
  );
  const inRules = notices.flatMap(({ rules, files, lineOfRule }) =>
    objectsIn(rules).flatMap(({ node, path }): Problem[] => {
      const { says, cite, derived } = node as Partial<Prose & Said>;
      if (says === undefined || cite === undefined) return [];
      const faults = proseFaults({ prose: proseOf(node as unknown as Prose), cite, derived });
      return problemsIn(
        { file: files.rules, lineOf: lineOfRule },
        faults.map((fault) => ({ path: [...path, 'says'], where: placeOf(rules, path), ...fault })),
      );
    }),
  );
  return [...inAnswers, ...inRules];
}
