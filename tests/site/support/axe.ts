import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const SCHEMES = ['light', 'dark'] as const;

/** What every rule of axe finds on the page as it now stands, each with its element. */
export async function findingsOf(page: Page): Promise<string[]> {
  expect(page.frames(), 'axe sees the page alone, and nothing of frames').toHaveLength(1);
  // It is given to a page once; what else it could tell than findings is never made.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

/** Holds a page, as it now stands, against every rule of axe. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  expect(await findingsOf(page), `axe on ${page.url()}`).toEqual([]);
}

/** The same, once by the light and once by the dark scheme, in which it leaves the page; findings of one hide none of the other. */
export async function expectNoAxeFindingsInBothSchemes(page: Page): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findingsOf(page), `axe on ${page.url()}, ${colorScheme}`).toEqual([]);
  }
}
