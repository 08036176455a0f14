import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent, forgetContent, keepContent } from '../../src/content/library.ts';
import { contentCopy } from './copy.ts';

const OTHER = 'content/notices/jilin-2022-25';
const CITED = 'content/notices/mohurd-2020-662';
const AMENDED = 'hainan-2020-135';

const { root, problems } = contentCopy();

// As in `npm run dev`: what was read is kept until its file changes.
beforeEach(() => {
  keepContent();
  expect(problems()).toEqual([]);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('content'));
});

const read = (file: string) => readFileSync(join(root(), file), 'utf8');
const said = () => problems().map(({ says }) => says);

function save(file: string, text: string | Uint8Array): void {
  writeFileSync(join(root(), file), text);
  forgetContent();
}

test('what was read is kept until a file changes, then read anew', () => {
  const before = checkContent(root());
  expect(checkContent(root())).toBe(before);
  save(`${OTHER}/notice.mdx`, read(`${OTHER}/notice.mdx`).replace('<Guide>\n\n', '<Guide>\n\n又改了一次。'));
  expect(checkContent(root())).not.toBe(before);
});

test('where one notice cites another, a change of the other is a fault of the one', () => {
  const names = ['notice.mdx', 'source.txt'].map((name) => `${CITED}/${name}`);
  const texts = names.map((name) => [name, read(name)] as const);
  for (const [name, text] of texts) save(name, text.replace('合格证截止时间', '合格证的截止时间'));
  const files = new Set(problems().map(({ file }) => file.split('/').at(-2)));
  expect([...files].sort()).toEqual(
    [AMENDED, 'jilin-2022-25', 'guizhou-2023-conversion', 'mohurd-2020-662'].sort(),
  );
  for (const [name, text] of texts) save(name, text);
  expect(said()).toEqual([]);
});

test('a notice that is cited is missed when it is taken away, not while it cannot be read; put back, it is not', () => {
  const away = join(root(), 'away');
  cpSync(join(root(), CITED), away, { recursive: true });
  rmSync(join(root(), CITED, 'notice.mdx'));
  forgetContent();
  expect(said()).toEqual(['缺少这个文件']);
  rmSync(join(root(), CITED), { recursive: true });
  forgetContent();
  expect(said()).toContain('引用的通知 mohurd-2020-662 不存在');
  cpSync(away, join(root(), CITED), { recursive: true });
  forgetContent();
  expect(said()).toEqual([]);
});
