import { expect, test } from 'vitest';
import { checkContent } from '../../src/build/library.ts';
import { contentCopy } from './copy.ts';

const LATER = 'content/notices/mohurd-2020-662/notice.mdx';
const { root, change, message } = contentCopy();

const amendedBy = (notice: string) =>
  checkContent(root()).notices.find(({ id }) => id === notice)?.metadata.amendedBy;

test('that a notice is changed is said by the one that changes it, and by nobody else', () => {
  expect(amendedBy('hainan-2020-135')).toEqual(['mohurd-2020-662']);
  change(LATER, 'amends: [hainan-2020-135]', 'amends: [jilin-2022-25]');
  expect(amendedBy('hainan-2020-135')).toEqual([]);
  expect(amendedBy('jilin-2022-25')).toEqual(['mohurd-2020-662']);
});

test('a notice that is not there cannot be changed', () => {
  change(LATER, 'amends: [hainan-2020-135]', 'amends: [hainan-1999-1]');
  expect(message()).toContain('没有通知 hainan-1999-1');
});

test('what the rules move and the frontmatter does not name is refused', () => {
  change(LATER, 'amends: [hainan-2020-135]', 'amends: [jilin-2022-25]');
  expect(message()).toContain('规则改变了 hainan-2020-135，notice.mdx 的 amends 里没有它');
});
