import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'tests'],
  {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(?:tsx?|mjs|astro|css)$/.test(file));

test('files are small: half of them under 90 lines, nineteen of twenty under 200, none over 300', () => {
  const sizes = files
    .map((file) => ({ file, lines: readFileSync(new URL(file, root), 'utf8').split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)]?.lines;
  expect(at(0.5)).toBeLessThan(90);
  expect(at(0.95)).toBeLessThan(200);
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
});
