import { expect, test } from 'vitest';
import { searchFile } from '../../src/views/search-index.ts';
import { gzipBytes } from '../site/support/built-pages.ts';
import { index, made } from './search-support.ts';

test('what a browser opens is the index that was made', () => {
  expect(index).toEqual(made);
});

test('with five notices it weighs no more than 26 kB, packed', () => {
  expect(index.notices).toHaveLength(5);
  expect(gzipBytes(Buffer.from(JSON.stringify(searchFile(made))))).toBeLessThanOrEqual(26_000);
});
