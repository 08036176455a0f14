import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gbkJson } from '../../src/build/search/gbk.ts';
import { index, made } from './search-support.ts';

const sent = (value: unknown): unknown => JSON.parse(new TextDecoder('gbk').decode(gbkJson(value)));

test('what a browser opens is the index that was made', () => {
  expect(index).toEqual(made);
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
