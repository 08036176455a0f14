import { afterEach, expect, test, vi } from 'vitest';

/** A memory of its own for each test, as each build has one. */
async function fresh() {
  vi.resetModules();
  return await import('../../src/content/memory.ts');
}

const KEY = Symbol.for('content-memory');
afterEach(() => {
  Reflect.deleteProperty(globalThis, KEY);
});

test('nothing is kept before somebody watches over the files', async () => {
  const { remembered } = await fresh();
  const make = vi.fn(() => ({}));
  expect(remembered('notice', 'content/notices/a', make)).not.toBe(
    remembered('notice', 'content/notices/a', make),
  );
});

test('what was read is read once, by whichever module asks', async () => {
  const one = await fresh();
  one.remember();
  const other = await fresh();
  const make = vi.fn(() => ({}));
  const first = one.remembered('notice', 'content/notices/a', make);
  expect(other.remembered('notice', './content/notices/a/', make)).toBe(first);
  expect(one.remembered('library', 'content/notices/a', make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a changed file is read anew with all that holds it, and nothing else', async () => {
  const { remember, forget, remembered } = await fresh();
  remember();
  const read = (path: string) => remembered('notice', path, () => ({}));
  const before = ['content', 'content/notices/a', 'content/notices/ab'].map(read);
  forget('content/notices/ab/rules.yaml');
  const after = ['content', 'content/notices/a', 'content/notices/ab'].map(read);
  expect(after.map((each, index) => each === before[index])).toEqual([false, true, false]);
});
