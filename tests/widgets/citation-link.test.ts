import { expect, test } from 'vitest';
import { clauseLabel, withoutNumber } from '../../src/links/citations.ts';

test.each([
  ['head', '文首'],
  ['preamble', '开头'],
  ['closing', '文末'],
  ['annex-2', '附件2'],
  ['3', '三'],
  ['10', '十'],
  ['11', '十一'],
  ['20', '二十'],
  ['35', '三十五'],
  ['100', '100'],
  ['3.12', '三（十二）'],
  ['5.1.2', '五（一）2'],
])('clause %s is called %s', (clause, label) => {
  expect(clauseLabel(clause)).toBe(label);
});

test.each([
  '二、换证时间',
  '（二）换证时间',
  '(二) 换证时间',
  '2．换证时间',
  '第十二条 换证时间',
  '附件2换证时间',
  '附件 ２换证时间',
])('without its number %s is 换证时间', (text) => {
  expect(withoutNumber(text)).toBe('换证时间');
});
