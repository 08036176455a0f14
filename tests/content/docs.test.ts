import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const DOCS = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'];
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** A path as the docs write it, as a pattern: <id> and <Task> stand for any name. */
const pattern = (path: string) => path.replace(/<[^>]+>/g, '*').replace(/\/$/, '');

/** Folders of the project that paths in the docs begin with. */
const ROOMS = /^(?:src|tests|content|public|\.github)\//;

describe.each(DOCS)('%s', (file) => {
  test('names files that there are', () => {
    const named = codeIn(textOf(file)).filter((code) => ROOMS.test(code) && !/\s/.test(code));
    expect(named.filter((path) => globSync(pattern(path), { cwd: root }).length === 0)).toEqual([]);
  });

  test('names scripts that there are', () => {
    const named = [...textOf(file).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in (manifest['scripts'] ?? {})))).toEqual([]);
  });

  test('gives commands that there are, with files that there are', () => {
    for (const command of codeIn(textOf(file)).filter((code) => code.startsWith('npx '))) {
      const [, program = '', ...words] = command.split(' ');
      expect(existsSync(join(root, 'node_modules/.bin', program)), command).toBe(true);
      expect(words, `${command}: its settings stand in tests/`).toContain('--config');
      const paths = words.filter((word) => ROOMS.test(word));
      expect(
        paths.filter((path) => !existsSync(join(root, path))),
        command,
      ).toEqual([]);
    }
  });

  test('links to files that there are', () => {
    const linked = [...textOf(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
    const own = linked.filter((to) => !to.includes('://'));
    expect(own.filter((to) => !existsSync(join(root, dirname(file), to)))).toEqual([]);
  });

  test('links to headings that there are', () => {
    // As GitHub makes an anchor of a heading.
    const heading = (text: string) =>
      text
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/ /g, '-');
    const headings = (of: string) =>
      [...textOf(of).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => heading(text));
    const linked = [...textOf(file).matchAll(/\]\(([^)#\s]*)#([^)]+)\)/g)].filter(
      ([, to = '']) => !to.includes('://'),
    );
    expect(
      linked.filter(([, to, at = '']) => !headings(to || file).includes(at)).map(([link]) => link),
    ).toEqual([]);
  });

  test('names pages that there are', () => {
    const pages = codeIn(textOf(file)).filter((code) => /^\/(?:[a-z-]+\/)+$/.test(code));
    const stands = (page: string) =>
      ['.astro', '/index.astro'].some((end) => existsSync(join(root, 'src/pages', page.slice(0, -1) + end)));
    const written = globSync('content/pages/*.mdx', { cwd: root }).map(
      (each) => `/${each.slice('content/pages/'.length, -'.mdx'.length)}/`,
    );
    expect(pages.filter((page) => !stands(page) && !written.includes(page))).toEqual([]);
  });
});

test('CONTRIBUTING gives a reason for every package', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const table = /## Dependencies\n([\s\S]*?)\n## /.exec(textOf('CONTRIBUTING.md'))?.[1] ?? '';
  const named = table
    .split('\n')
    .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
    .map((name) => name.trim());
  for (const name of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    expect(named, name).toContain(name);
});
