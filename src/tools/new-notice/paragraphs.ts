import { cleanedLines, squeeze } from '../../content/text.ts';

/** The numbering styles of clauses, outer levels first. */
const NUMBERINGS = [
  /^第([一二三四五六七八九十]+)条/u,
  /^([一二三四五六七八九十]+)、/u,
  /^[（(]([一二三四五六七八九十]+)[）)]/u,
  /^(\d+)(?:[．、]|\.(?!\d))/u,
];
const SENTENCE_END = /[。；：:！？][”）)]*$/u;
/** Punctuation of sentences, and characters that MDX attributes cannot contain. */
const NOT_IN_HEADINGS = /[，。；：！？,;:"&<>{}]/u;
/** In characters. Lines broken by extraction are about as wide as the page; a shorter line ends its paragraph. */
const WIDE = 15;
const LONGEST_HEADING = 25;

export const A_DATE = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,3}月.{1,3}日$/u;
/** Text after the last clause. */
export const CLOSES = /^(?:特此通知|附件[:：]|[（(]?(?:联系人|联系电话|咨询电话)|[（(]此件)/u;

/** The number at the beginning of a line; `rank` is the level of its numbering style, 0 outermost. */
export interface Numbered {
  rank: number;
  value: number;
}

/** 十二 → 12, 7 → 7. */
function valueIn(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const digit = (text = '') => Math.max(0, '零一二三四五六七八九'.indexOf(text));
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

/** The number at the beginning of a line, if any. */
export function numberOf(line: string): Numbered | undefined {
  for (const [rank, pattern] of NUMBERINGS.entries()) {
    const numeral = pattern.exec(line)?.[1];
    if (numeral) return { rank, value: valueIn(numeral) };
  }
  return undefined;
}

/** Whether the line begins an annex: 附件, 附件2. */
export const beginsAnnex = (line: string): boolean => /^附件[\d０-９]*$/u.test(squeeze(line));

/** Whether the line is numbered and not a sentence: 一、换证范围. */
export const isHeading = (line: string): boolean =>
  numberOf(line) !== undefined && line.length <= LONGEST_HEADING && !NOT_IN_HEADINGS.test(line);

/** Removes spaces that extraction inserted beside Chinese characters. */
function withoutGaps(line: string): string {
  const trimmed = line.trim().replace(/\u3000+/gu, '\u3000');
  return trimmed.replace(/(?<=[^\p{ASCII}]) +| +(?=[^\p{ASCII}])/gu, '').replaceAll('\u3000', ' ');
}

function endsHere(before: string, line: string, indented: boolean, title: string): boolean {
  const [last, next] = [squeeze(before), squeeze(line)];
  if (title.includes(last + next)) return false;
  const begins = numberOf(next) !== undefined || A_DATE.test(next) || CLOSES.test(next);
  const ends = SENTENCE_END.test(last) || isHeading(last) || title.endsWith(last);
  return indented || begins || next.startsWith('附件') || ends;
}

/**
 * The paragraphs of a received text, with lines that extraction broke joined again.
 * @param source any text; [] for an empty one
 * @param title the notice's title, whose lines become one paragraph
 */
export function paragraphsOf(source: string, title: string): string[] {
  const paragraphs: string[] = [];
  let width = 0;
  let inAnnex = false;
  for (const raw of cleanedLines(source).split(/\r\n|[\n\r\f]/u)) {
    if (squeeze(raw) === '') continue;
    inAnnex ||= beginsAnnex(raw);
    // In an annex's tables, gaps are the only column separators.
    const line = inAnnex ? raw.trim() : withoutGaps(raw);
    const before = paragraphs.at(-1);
    const joins =
      before !== undefined && !inAnnex && !endsHere(before, line, /^\s*\u3000/u.test(raw), squeeze(title));
    if (joins && (width >= WIDE || squeeze(title).includes(squeeze(before + line)))) {
      paragraphs.splice(-1, 1, before + line);
    } else paragraphs.push(line);
    width = squeeze(line).length;
  }
  return paragraphs;
}
