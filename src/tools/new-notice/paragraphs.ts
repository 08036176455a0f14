import { cleanedLines, squeeze } from '../../content/text.ts';
import { numberOf } from './numbering.ts';

const SENTENCE_END = /[。；：:！？][”）)]*$/u;
const PUNCTUATION = /[，。；：！？,;:]/u;
/** A line that extraction broke is about as wide as the page; a shorter one ends by itself. */
const WIDE = 15;
const LONGEST_HEADING = 25;

export const A_DATE = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,3}月.{1,3}日$/u;
/** What stands after the last clause. */
export const CLOSES = /^(?:特此通知|附件[:：]|[（(]?(?:联系人|联系电话|咨询电话)|[（(]此件)/u;
export const AN_ANNEX = /^附件[\d０-９]*$/u;

/** 一、换证范围: a numbered line that is no sentence. */
export const isHeading = (text: string): boolean =>
  numberOf(text) !== undefined && text.length <= LONGEST_HEADING && !PUNCTUATION.test(text);

/** Spaces that extraction set between Chinese characters, or between these and digits, taken away. */
function withoutGaps(line: string): string {
  const trimmed = line.trim().replace(/\u3000+/gu, '\u3000');
  return trimmed.replace(/(?<=[^\p{ASCII}]) +| +(?=[^\p{ASCII}])/gu, '').replaceAll('\u3000', ' ');
}

function endsHere(before: string, line: string, indented: boolean, title: string): boolean {
  const [last, next] = [squeeze(before), squeeze(line)];
  if (title.includes(last + next)) return false;
  const named = [numberOf(next) !== undefined, A_DATE.test(next), CLOSES.test(next), next.startsWith('附件')];
  const begins = indented || named.includes(true);
  const ends = SENTENCE_END.test(last) || isHeading(last) || title.endsWith(last);
  return begins || ends;
}

/**
 * The paragraphs of a text as received: lines that extraction broke are put together again.
 * @param title of the notice, whose lines make one paragraph
 */
export function paragraphsOf(source: string, title: string): string[] {
  const paragraphs: string[] = [];
  let width = 0;
  let inAnnex = false;
  for (const raw of cleanedLines(source).split(/\r\n|[\n\r\f]/u)) {
    if (squeeze(raw) === '') continue;
    inAnnex ||= AN_ANNEX.test(squeeze(raw));
    // In the tables of an annex a gap is all that parts the columns.
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
