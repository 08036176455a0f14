import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parse } from 'postcss';
import { builtHtml } from './support/built-pages.ts';
import { longAfter } from './support/long.ts';
import { builtPages, desktop, expect, test } from './support/test.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What sticks out of the window sideways, or is cut off in a box that does not scroll. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const scrolls = (at: Element | null): boolean =>
      at !== null && (/auto|scroll/.test(getComputedStyle(at).overflowX) || scrolls(at.parentElement));
    const visible = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (each) => {
        const { width, height } = each.getBoundingClientRect();
        const { clipPath, visibility } = getComputedStyle(each);
        return (
          width > 1 && height > 1 && clipPath === 'none' && visibility === 'visible' && !each.closest('svg')
        );
      },
    );
    const named = (each: Element) =>
      `${each.tagName}.${each.className}: ${each.textContent?.trim().slice(0, 20)}`;
    return [
      ...(wide > innerWidth ? [`the page is ${wide} wide in ${innerWidth}`] : []),
      ...visible
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !scrolls(each))
        .map((each) => `sticks out: ${named(each)}`),
      ...visible
        .filter(
          (each) => getComputedStyle(each).overflowX === 'hidden' && each.scrollWidth > each.clientWidth + 1,
        )
        .map((each) => `cut off: ${named(each)}`),
    ].slice(0, 3);
  });

const WAYS: Readonly<Record<string, { viewport: { width: number; height: number }; text: number }>> = {
  'at 400 % of a window of 1280 by 1024': { viewport: { width: 320, height: 256 }, text: 100 },
  'with text twice as large on a computer': { viewport: { width: 1280, height: 800 }, text: 200 },
  'with text twice as large on a telephone': { viewport: { width: 360, height: 740 }, text: 200 },
};

for (const [at, [way, { viewport, text }]] of Object.entries(WAYS).entries())
  test.describe(way, longAfter(1, at), () => {
    test.use({ ...desktop, viewport });

    test('every page is read without moving it sideways, and nothing is lost', async ({ page }) => {
      test.slow();
      const all: string[] = [];
      for (const path of builtPages()) {
        await page.goto(path);
        await page.evaluate((percent) => {
          for (const each of document.querySelectorAll('details')) each.open = true;
          const { style } = document.documentElement;
          style.fontSize = `${(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * percent) / 100}px`;
        }, text);
        all.push(...(await lost(page)).map((each) => `${path} ${each}`));
      }
      expect(all).toEqual([]);
    });
  });

test('nothing moves by itself, whether asked to keep still or not', () => {
  const moving = globSync('**/*.css', { cwd: dist }).flatMap((file) => {
    const found: string[] = [];
    const root = parse(readFileSync(`${dist}${file}`, 'utf8'));
    root.walkDecls(
      /^(?:animation|transition|scroll-behavior)/,
      (each) => void found.push(`${file}: ${each}`),
    );
    root.walkAtRules('keyframes', (each) => void found.push(`${file}: @keyframes ${each.params}`));
    return found;
  });
  expect(moving).toEqual([]);
  for (const path of builtPages())
    expect(builtHtml(path)).not.toMatch(/<(?:marquee|blink|video|animate|set)\b/);
});
