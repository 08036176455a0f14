import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFile } from '../../src/build/search/file.ts';
import { gbkJson } from '../../src/build/search/gbk.ts';
import { gzipBytes } from '../site/support/built-pages.ts';
import { index, made } from './search-support.ts';

const sent = (value: unknown): unknown => JSON.parse(new TextDecoder('gbk').decode(gbkJson(value)));

test('what a browser opens is the index that was made', () => {
  expect(index).toEqual(made);
});

test('with five notices it weighs no more than 23.1 kB, packed', () => {
  expect(index.notices).toHaveLength(5);
  expect(gzipBytes(Buffer.from(gbkJson(searchFile(made))))).toBeLessThanOrEqual(23_100);
});

test('any text comes through, rare characters, marks and pictures among it', () => {
  const texts = [
    '〔2020〕135号',
    '“挂证”——①㈠Ⅳ·…',
    '㐂𠮷😀',
    '琼建人﹝2020﹞',
    'é\u0000\ufeff\ud800',
    '龥龦鿿',
  ];
  expect(sent(texts)).toEqual(texts);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sent(text)).toBe(text);
    }),
  );
});
