import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtHtml } from './support/built-pages.ts';
import { ALLOWED } from './support/engines/allowed.ts';
import { inlineScripts, inlineStyles, newerInMarkup } from './support/engines/markup.ts';
import { newerInScript } from './support/engines/scripts.ts';
import { newerInStyles } from './support/engines/styles.ts';
import { LONG } from './support/long.ts';
import { builtPages, expect, test } from './support/test.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What of each built file is newer than the floor and not allowed, as `file: what`. */
function refused(ending: string, newer: (text: string) => string[], allowed: keyof typeof ALLOWED): string[] {
  const files = globSync(`**/*.${ending}`, { cwd: dist });
  expect(files, 'built files to look at').not.toEqual([]);
  return files.flatMap((file) =>
    newer(readFileSync(`${dist}${file}`, 'utf8'))
      .filter((each) => ALLOWED[allowed][each] === undefined)
      .map((each) => `${file}: ${each}`),
  );
}

test('no script uses syntax or names that Chrome 87 or Safari 14 do not know', LONG, () => {
  expect(refused('js', newerInScript, 'scripts')).toEqual([]);
  expect(refused('html', (html) => inlineScripts(html).flatMap(newerInScript), 'scripts')).toEqual([]);
});

test('no style needs what they do not know', LONG, () => {
  expect(refused('css', newerInStyles, 'styles')).toEqual([]);
  expect(refused('html', (html) => inlineStyles(html).flatMap(newerInStyles), 'styles')).toEqual([]);
});

test('no page needs elements or attributes that they do not know', LONG, () => {
  expect(refused('html', newerInMarkup, 'markup')).toEqual([]);
});

test('browsers with two engines are asked for the newer one', LONG, () => {
  for (const path of builtPages())
    expect(builtHtml(path)).toContain('<meta name="renderer" content="webkit">');
});

test.describe('the check itself', LONG, () => {
  const scripts: [string, string[]][] = [
    ['class A { #a = 1; static { f(); } }', ['SyntaxError']],
    ['await f()', ['SyntaxError']],
    [
      'const a = [1].at(-1), b = a?.findLast?.(f), { c } = structuredClone(d)',
      ['.at', '.findLast', 'structuredClone'],
    ],
    [
      'Object.hasOwn(a, "b"); Object.groupBy(a, f); window.navigation',
      ['Object.groupBy', 'Object.hasOwn', 'window.navigation'],
    ],
    ['/(?<=a)b/.test(c); new RegExp("(?<!a)b"); a.inert = true', ['.inert', '/(?<!a)b/', '/(?<=a)b/']],
    [
      'a.toSorted(); crypto.randomUUID(); export * as b from "c"',
      ['.toSorted', 'crypto.randomUUID', 'export * as'],
    ],
    ['a?.b(...c).d', ['... behind ?.']],
    ['a?.(...b)', ['... behind ?.']],
    [
      'a.b ??= c?.d ?? f(...g?.h(1)) ?? 1_000n; e.replaceAll("f", "g"); const at = h.at; i.flatMap(j).closest',
      [],
    ],
  ];
  for (const [code, finds] of scripts)
    test(`reads ${code}`, () => {
      const found = newerInScript(code).map((each) => each.replace(/^(SyntaxError).*/, '$1'));
      expect(found).toEqual(finds);
    });

  const styles: [string, string[]][] = [
    ['@media (width >= 600px) { a { color: red } }', ['@media range']],
    [
      'a { inset: 0; color: color-mix(in srgb, red, blue); height: 100dvh }',
      ['color: color-mix()', 'height: unit', 'inset'],
    ],
    ['a { b & { color: red } } @container (min-width: 1px) { a { color: red } }', ['@container', 'nesting']],
    ['a:has(b), c { color: red }', [':has beside older selectors']],
    ['a { display: flex; gap: 4px; content: "＋" / "" }', ['content / text', 'gap in flex']],
    ['@supports (inset: 0) { a { inset: 0 } } a { margin-inline-start: 0; width: clamp(1px, 2vw, 3px) }', []],
  ];
  for (const [css, finds] of styles) test(`reads ${css}`, () => expect(newerInStyles(css)).toEqual(finds));

  test('reads markup', () => {
    const html = '<p inert><dialog>a</dialog><a href="#">b</a><script>const dialog = "<dialog>"</script>';
    expect(newerInMarkup(html)).toEqual(['<dialog>', 'p inert']);
    expect(inlineScripts('<script type="application/json">{}</script><script>f()</script>')).toEqual(['f()']);
  });
});
