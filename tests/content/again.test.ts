import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { forget, remember } from '../../src/content/memory.ts';
import { brokenFiles } from './broken/mutation.ts';
import { MUTATIONS } from './broken/mutations.ts';
import { contentCopy } from './copy.ts';

const OTHER = 'content/notices/jilin-2022-25';
const CITED = 'content/notices/mohurd-2020-662';
const AMENDED = 'hainan-2020-135';

const { root, problems } = contentCopy();

// As in `npm run dev`: what was read is kept until its file changes.
beforeEach(() => {
  remember();
  expect(problems()).toEqual([]);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('content-memory'));
});

const read = (file: string) => readFileSync(join(root(), file), 'utf8');
/** Undefined of a file that there is not. */
const held = (file: string) => (existsSync(join(root(), file)) ? read(file) : undefined);
const said = () => problems().map(({ says }) => says);

function save(file: string, text: string | Uint8Array): void {
  writeFileSync(join(root(), file), text);
  forget(join(root(), file));
}

test('a fault is found on saving it, stays found while another notice is edited, and goes with its mend', {
  tags: ['long'],
  timeout: 180_000,
}, () => {
  const elsewhere = `${OTHER}/notice.mdx`;
  const guide = '<Guide>\n\n';
  for (const mutation of Object.values(MUTATIONS).flat()) {
    const { says, breaks } = mutation;
    const broken = brokenFiles(mutation, read).map(({ file, to }) => ({ file, to, before: held(file) }));
    const other = read(elsewhere);
    for (const { file, to } of broken) save(file, to);
    const found = said();
    expect(found.join('\n'), breaks).toContain(says);
    if (broken.every(({ file }) => file !== elsewhere)) {
      save(elsewhere, other.replace(guide, `${guide}又改了一次。`));
      expect(said(), breaks).toEqual(found);
      save(elsewhere, other);
    }
    for (const { file, before } of broken) {
      if (before === undefined) {
        rmSync(join(root(), file));
        forget(join(root(), file));
      }
      if (before !== undefined) save(file, before);
    }
    expect(said(), breaks).toEqual([]);
  }
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
  forget(join(root(), CITED));
  expect(said()).toEqual(['缺少这个文件']);
  rmSync(join(root(), CITED), { recursive: true });
  forget(join(root(), CITED));
  expect(said()).toContain('引用的通知 mohurd-2020-662 不存在');
  cpSync(away, join(root(), CITED), { recursive: true });
  forget(join(root(), CITED));
  expect(said()).toEqual([]);
});

test('an amendment that changes makes the amended notice anew, and leaves those that it does not concern', () => {
  const of = (id: string) => readLibrary(root()).find((each) => each.id === id);
  const ids = [AMENDED, 'mohurd-2020-662', 'jilin-2022-25', 'guizhou-2023-55'];
  const before = ids.map(of);
  save(`${CITED}/rules.yaml`, read(`${CITED}/rules.yaml`).replace('海南印的截止日是', '海南先印的截止日是'));
  expect(JSON.stringify(of(AMENDED)?.rules)).toContain('海南先印的截止日是');
  expect(ids.map((id, at) => of(id) === before[at])).toEqual([false, false, true, true]);
});
