import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/library.ts';
import { inChinese } from '../../src/rules/index.ts';
import { withDayChanged } from './changed-day.ts';
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

test('guides and answers of the notice that is changed name the day that the later one prints', () => {
  const moved = '2021-11-19';
  const notice = withDayChanged(root(), 'mohurd-2020-662', ['2021-09-30', moved]).find(
    ({ id }) => id === 'hainan-2020-135',
  );
  const guides = notice?.clauses.map(({ guide }) => guide).join('\n');
  const answer = notice?.answers.find(({ question }) => question === 'still-exchange');
  expect(guides).toContain(`推迟到${inChinese(moved)}`);
  expect(answer?.says).toContain(`推迟到${inChinese(moved)}`);
  expect(`${guides}${JSON.stringify(answer)}`).not.toContain('截止日}');
});

test('a last day is named only where the notice has one', () => {
  change('content/notices/guizhou-2023-55/answers.yaml', '不按年算，', '到{截止日}为止，');
  expect(message()).toContain('这份通知没有换证的截止日');
});
