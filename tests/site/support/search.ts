import type { APIRequestContext, Page } from '@playwright/test';
import { openFile, type SearchFile, type SearchIndex } from '../../../src/links/search-index.ts';
import { expect } from './test.ts';

export const box = (page: Page) => page.getByLabel('找什么');
export const status = (page: Page) => page.getByRole('status').locator('[data-outcome]');
export const clauses = (page: Page) => page.locator('#search-clauses .search-result');

/** What can be searched, as the site sends it. */
export async function indexFrom(request: APIRequestContext): Promise<SearchIndex> {
  return openFile((await (await request.get('/search-index.json')).json()) as SearchFile);
}

/** Opens the search and waits until what can be searched has come. */
export async function openSearch(page: Page): Promise<void> {
  const arrived = page.waitForResponse((response) => response.url().endsWith('/search-index.json'));
  await page.goto('/search/');
  await (await arrived).finished();
  await expect(page.locator('[data-island]')).toHaveAttribute('data-started');
}

/** Types into the box, and waits for what comes of it. */
export async function seek(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(status(page)).toHaveAttribute('data-outcome', /^(?:found|not-found)$/u);
}

/** The first clauses shown, each as '<notice> <clause>'. */
export async function firstClauses(page: Page, many: number): Promise<string[]> {
  const all = await clauses(page).evaluateAll((shown) =>
    shown.map((each) => {
      const { notice, clause } = (each as HTMLElement).dataset;
      return `${notice} ${clause}`;
    }),
  );
  return all.slice(0, many);
}
