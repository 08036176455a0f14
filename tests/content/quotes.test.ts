import { expect, test } from 'vitest';
import { markQuotes } from '../../src/views/quotes.ts';

const quote = (anchor: string, words: string) => ({ anchor, quote: words });
const mark = (html: string, ...quotes: { anchor: string; quote: string }[]) => markQuotes(html, quotes, '1');

test('a quote is marked around exactly its words', () => {
  expect(mark('<p>凡持有证书的人员</p>', quote('q', '证书'))).toBe(
    '<p>凡持有<span class="quote" id="q">证书</span>的人员</p>',
  );
});

test('white space and entities in the page do not matter', () => {
  expect(mark('<p>甲 &amp;\n乙丙</p>', quote('q', '甲&乙'))).toBe(
    '<p><span class="quote" id="q">甲 &amp;\n乙</span>丙</p>',
  );
});

test('the same words twice are marked once', () => {
  expect(mark('<p>甲乙</p>', quote('q', '甲'), quote('q', '甲'))).toBe(
    '<p><span class="quote" id="q">甲</span>乙</p>',
  );
});

test('a quote inside another nests, whichever comes first, and where they begin or end together', () => {
  const nested =
    '<p><span class="quote" id="out"><span class="quote" id="in">甲乙</span>丙<span class="quote" id="end">丁</span></span></p>';
  expect(mark('<p>甲乙丙丁</p>', quote('in', '甲乙'), quote('end', '丁'), quote('out', '甲乙丙丁'))).toBe(
    nested,
  );
});

test('quotes that touch stay apart', () => {
  expect(mark('<p>甲乙</p>', quote('a', '甲'), quote('b', '乙'))).toBe(
    '<p><span class="quote" id="a">甲</span><span class="quote" id="b">乙</span></p>',
  );
});

test('a quote around a whole link goes around it', () => {
  expect(mark('<p>见<a href="/">网址</a>。</p>', quote('q', '见网址'))).toBe(
    '<p><span class="quote" id="q">见<a href="/">网址</a></span>。</p>',
  );
  expect(mark('<p>见<a href="/">网址</a>。</p>', quote('q', '网址'))).toBe(
    '<p>见<span class="quote" id="q"><a href="/">网址</a></span>。</p>',
  );
});

test('a quote that covers part of a link is opened again inside, its id on the first piece', () => {
  expect(mark('<p>见<a href="/">网址</a>。</p>', quote('q', '见网'))).toBe(
    '<p><span class="quote" id="q">见</span><a href="/"><span class="quote">网</span>址</a>。</p>',
  );
  expect(mark('<p>见<a href="/">网址</a>。</p>', quote('q', '址。'))).toBe(
    '<p>见<a href="/">网<span class="quote" id="q">址</span></a><span class="quote">。</span></p>',
  );
});

test('a quote over two paragraphs is refused', () => {
  expect(() => mark('<p>甲</p><p>乙</p>', quote('q', '甲乙'))).toThrow(/“甲乙”跨过了段落/u);
});

test('words that the page does not hold are refused', () => {
  expect(() => mark('<p>甲</p>', quote('q', '乙'))).toThrow(/“乙”不在/u);
});

test('whole cells of one row are marked on the row', () => {
  const table = '<table><tbody><tr><td>1</td><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></tbody></table>';
  expect(mark(table, quote('q', '甲乙'))).toContain(
    '<tr class="quote" id="q"><td>1</td><td>甲</td><td>乙</td></tr>',
  );
  expect(() => mark(table, quote('q', '乙丙'))).toThrow(/跨过了/u);
});
