import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/gu;

/** The room of a file: a folder of src; in src/widgets, one of its folders. */
function roomOf(file: string): string {
  const [, room = '', inner = ''] = file.replaceAll('\\', '/').split('/');
  return room === 'widgets' ? `widgets/${inner}` : room;
}

/** Every room with those that its files import from, types counted. */
function imports(): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const file of globSync('src/*/**/*.{ts,tsx,astro}')) {
    const from = roomOf(file);
    const to = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
      roomOf(join(dirname(file), path)),
    );
    rooms.set(from, new Set([...(rooms.get(from) ?? []), ...to.filter((room) => room !== from)]));
  }
  return rooms;
}

test('no room of src imports from a room that imports from it, be it by way of others', () => {
  const left = imports();
  expect(left.size).toBeGreaterThan(15);
  // Whoever imports from none of those left is taken away, until nobody can be.
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    for (const [room, others] of left) if (![...others].some((other) => left.has(other))) left.delete(room);
  }
  expect(
    [...left].map(([room, others]) => `${room} → ${[...others].filter((each) => left.has(each))}`),
  ).toEqual([]);
});
