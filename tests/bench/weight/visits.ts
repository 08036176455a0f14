import type { Browser, Page } from '@playwright/test';
import { phone } from '../../site/support/phone.ts';
import {
  shapeOf,
  startWidgets,
  type Weight,
  weighing,
  withoutFurtherWidgets,
} from '../../site/support/weighing.ts';

/** A page with all its widgets: what it fetched, and how its elements stand. */
export interface Visited {
  path: string;
  weight: Weight;
  shape: Awaited<ReturnType<typeof shapeOf>>;
}

/** The same of a notice: before anybody scrolls, with its first widget alone, and how many more it has. */
export interface VisitedNotice extends Visited {
  before: Weight;
  first: Weight;
  further: number;
}

/** Does something on a phone's page that has seen nothing of the site yet. */
async function onPhone<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(phone);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens a page and lets all its widgets start. */
export function visit(browser: Browser, origin: string, path: string): Promise<Visited> {
  return onPhone(browser, async (page) => {
    const weigh = weighing(page, origin);
    await page.goto(`${origin}${path}`);
    await startWidgets(page);
    return { path, weight: await weigh(), shape: await shapeOf(page) };
  });
}

/** Opens a notice's page and scrolls to its first widget; then opens it anew and scrolls through. */
export async function visitNotice(browser: Browser, origin: string, path: string): Promise<VisitedNotice> {
  const apart = await onPhone(browser, async (page) => {
    const weigh = weighing(page, origin);
    await page.goto(`${origin}${path}`);
    const before = await weigh();
    const further = await withoutFurtherWidgets(page);
    await startWidgets(page);
    return { before, further, first: await weigh() };
  });
  return { ...apart, ...(await visit(browser, origin, path)) };
}
