import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { squeeze } from '../../src/content/text.ts';
import { inChinese, type Ruleset } from '../../src/rules/index.ts';

/** The days on which a notice's windows open and close, and to which it moves another's, as it prints them. */
function daysOf({ conversion, amends = [] }: Ruleset): string[] {
  const windows = conversion?.windows ?? [];
  return [
    ...windows.flatMap(({ opens, closes, printedCloses }) => [opens ?? [], printedCloses ?? closes].flat()),
    ...amends.map(({ closes }) => closes),
  ];
}

/** Does a file write this day, in figures or in Chinese? The days of examples in comments are nobody's. */
function holds(file: string, day: string): boolean {
  const whole = readFileSync(file, 'utf8');
  const text = squeeze(file.startsWith('src') ? whole.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '') : whole);
  return text.includes(day) || text.includes(inChinese(day));
}

test('a day that a notice prints stands in its own folder, and beyond it only where another notice prints it too', () => {
  const notices = readLibrary();
  // Cases are people's situations on such days, with the answers worked out by hand.
  const files = globSync(['content/**/*.{yaml,mdx}', 'src/**/*.{ts,tsx,astro}'], {
    exclude: ['content/cases/**'],
  });
  expect(files.length).toBeGreaterThan(200);
  const strayed = notices.flatMap(({ id, rules }) => {
    const days = daysOf(rules);
    return days.flatMap((day) =>
      files
        .filter((file) => holds(file, day))
        .filter((file) => {
          const [folder] = /^content\/notices\/[^/]+\//u.exec(file.replaceAll('\\', '/')) ?? [];
          return folder === undefined || !holds(`${folder}source.txt`, day);
        })
        .map((file) => `${file}: ${day} (${id})`),
    );
  });
  expect(notices.flatMap(({ rules }) => daysOf(rules)).length).toBeGreaterThan(4);
  expect(strayed).toEqual([]);
});
