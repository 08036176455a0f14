import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { outsideWords } from '../../src/links/citations.ts';
import { ruleTable } from '../../src/views/rule-table.ts';
import { contentCopy } from './copy.ts';

describe('law outside the notices says how far its words were checked', () => {
  test.each([
    ['text', '通知之外'],
    ['secondary', '通知之外（见于公开转述，未见原文）'],
    ['memory', '通知之外（凭记忆写的，未核对原文）'],
  ] as const)('%s: %s', (checked, words) => {
    expect(outsideWords(checked)).toBe(words);
  });

  test('in the rules of a notice too, and in their data', () => {
    const rules = readLibrary().find(({ id }) => id === 'guizhou-2023-55')?.rules;
    if (!rules) throw new Error('guizhou-2023-55 is missing');
    const lines = ruleTable(rules).flatMap(({ rows }) => rows.flatMap(({ more }) => more));
    for (const { name, article, checked, says } of rules.law ?? [])
      expect(lines).toContain(`${outsideWords(checked)}：${name}${article}——${says}`);
    expect(new Set(rules.law?.map(({ checked }) => checked)).size).toBeGreaterThan(1);
  });
});

describe('what the build refuses', () => {
  const { change, message } = contentCopy();

  test('law that does not say how it was checked', () => {
    change('content/law.yaml', '    checked: text\n', '');
    expect(message()).toContain('content/law.yaml');
    expect(message()).toContain('checked');
  });
});
