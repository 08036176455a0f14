import type { Locator, Page } from '@playwright/test';

/**
 * Does to the page what a browser's translation does: each text gives its place to two `font` elements with other text in
 * them. The words stay the same here, so that they can be compared.
 */
async function translate(page: Page): Promise<void> {
  await page.locator('main').evaluate((main, font) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const outside = 'script, style, textarea, svg, font';
    const meant = texts.filter((text) => text.data.trim() !== '' && !text.parentElement?.closest(outside));
    for (const text of meant) {
      const [outer, inner] = [document.createElement(font), document.createElement(font)];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, 'font');
}

/** Something that is done to a page, until it has come of it what comes. */
export type Step = (page: Page) => Promise<unknown>;

/** What is seen, once it stays so. White space aside: `font` elements are laid out in places where text is not. */
async function wordsOf(shown: Locator): Promise<string[]> {
  const [now, soon] = await shown.evaluate(async (part: HTMLElement) => {
    const before = part.innerText;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [before, part.innerText];
  });
  return now === soon ? now.replace(/\s+/gu, '').split(/(?<=[。：])/u) : await wordsOf(shown);
}

/** What is seen of a part of the page after each step; where the page is translated, it is again after each. */
export async function seenAfter(
  page: Page,
  part: string,
  steps: readonly Step[],
  translated: boolean,
): Promise<string[][]> {
  const seen: string[][] = [];
  for (const step of steps) {
    await step(page);
    seen.push(await wordsOf(page.locator(part)));
    if (translated) await translate(page);
  }
  return seen;
}
