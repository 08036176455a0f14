import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { checkContent } from '../../src/content/library.ts';
import { describeProblems } from '../../src/content/problem.ts';

/** A fresh copy of the content for each test of a file, to break at will. */
export function contentCopy() {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('content', join(root, 'content'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  return {
    /** Its folder. */
    root: () => root,
    /** Changes one place of a file. */
    change(file: string, from: string, to: string): void {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      expect(text, `${file} holds ${from}`).toContain(from);
      writeFileSync(path, text.replace(from, to));
    },
    problems: () => checkContent(root).problems,
    message: () => describeProblems(checkContent(root).problems),
  };
}
