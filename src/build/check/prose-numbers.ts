import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { squeeze } from '../text.ts';
import { placeOf } from '../yaml/read.ts';
import { ofEach } from './each.ts';
import { dayStands, numberStands, standsAlone } from './numbers.ts';
import { objectsIn } from './walk.ts';

/** 附件1 is a name. */
const FIGURE = /\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日|(?<!附件)\d+(?:-\d+)*/gu;
const WHOLE_DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
/** 三年, 两个月: figures that the check could not compare. 第二年 counts nothing. */
const IN_CHINESE = /(?<!第)[二三四五六七八九十百两]+(?:年|个月|日|天|学时|小时|周岁|岁)/gu;

/** Does a figure as prose writes it (2031年3月5日, 3月5日, 64, 0851-85360006) stand in this text? */
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

/** Figures of a text that stand in none of these quotes. */
function strangers(text: string, quotes: readonly string[]): string[] {
  const figures = new Set(text.match(FIGURE) ?? []);
  return [...figures].filter((figure) => !quotes.some((quote) => figureStands(figure, quote)));
}

interface Said {
  prose: string;
  cite: readonly { quote: string }[];
  derived?: string | undefined;
}

/** Figures that stand in none of the quotes beside them and are not accounted for, and figures in Chinese numerals. */
function proseFaults({ prose, cite, derived }: Said): Pick<Problem, 'says' | 'fix'>[] {
  const quotes = cite.map(({ quote }) => squeeze(quote));
  const missing = derived === undefined ? strangers(prose, quotes) : [];
  return [
    ...missing.map((figure) => ({
      says: `${figure} 不在它的引文里`,
      fix: '引用写有这个数字或日期的原文；确属推算的，用 derived 写明理由',
    })),
    ...(prose.match(IN_CHINESE) ?? []).map((figure) => ({
      says: `“${figure}”写成了汉字，无法与引文核对`,
      fix: '数字写成阿拉伯数字',
    })),
  ];
}

/** What a note says, its readings and its safe course among it. */
function proseOf({ says, readings = [], safe = '' }: Prose): string {
  const prose = [says, ...readings.flatMap((each) => [each.says, each.then]), safe].join('\n');
  // What is filled in later is computed, not typed.
  return prose.replaceAll(/\{[^{}]*\}/gu, '');
}

interface Prose {
  says: string;
  readings?: readonly { says: string; then: string }[] | undefined;
  safe?: string | undefined;
}

/** Every figure of an answer's own sentences stands in one of its quotes, or its `derived` says why not. */
const inAnswers = ofEach(({ answers, files, lineOfAnswer }) =>
  answers.flatMap(({ question, says, notes = [], cite, derived }, index): Problem[] =>
    proseFaults({ prose: [says, ...notes.map(proseOf)].join('\n'), cite, derived }).map((fault) => ({
      file: files.answers,
      line: lineOfAnswer(['answers', index, 'says']),
      where: question,
      ...fault,
    })),
  ),
);

/** So does every figure of what rules say: notes, steps, what comes afterwards. */
const inRules = ofEach(({ rules, files, lineOfRule }) =>
  objectsIn(rules).flatMap(({ node, path }): Problem[] => {
    const { says, cite, derived } = node as Partial<Prose & Said>;
    if (says === undefined || cite === undefined) return [];
    const prose = proseOf(node as unknown as Prose);
    return proseFaults({ prose, cite, derived }).map((fault) => ({
      file: files.rules,
      line: lineOfRule([...path, 'says']),
      where: placeOf(rules, path),
      ...fault,
    }));
  }),
);

export const checkProseNumbers = (notices: readonly Notice[]): Problem[] => [
  ...inAnswers(notices),
  ...inRules(notices),
];
