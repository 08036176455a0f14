import type { Page } from '@playwright/test';
import { type Ceiling, expectWithin, shapeOf, weighing } from './support/page-bytes.ts';
import { builtPages, expect, test } from './support/test.ts';

const PLAIN: Ceiling = { total: 12_200, requests: 4, js: 1_950 };

/** The first that fits a page counts: for a page without a widget the last. */
const CEILINGS: readonly (readonly [RegExp, Ceiling])[] = [
  [/^\/check\//, { total: 73_200, requests: 10, js: 38_500 }],
  [/^\/hours\//, { total: 80_200, requests: 13, js: 45_200 }],
  [/^\/registration\//, { total: 72_700, requests: 12, js: 44_500 }],
  [/^\/roster\//, { total: 76_800, requests: 12, js: 48_100 }],
  [/^\/offices\//, { total: 41_000, requests: 9, js: 22_000 }],
  [/^\/phone-change\//, { total: 38_500, requests: 8, js: 21_500 }],
  [/^\/search\//, { total: 65_000, requests: 10, js: 24_500 }],
  [/^\/compare\//, { total: 14_000, requests: 4, js: 1_950 }],
  [/^\/questions\//, { total: 26_500, requests: 4, js: 1_950 }],
  [/^\/rules\//, { total: 15_900, requests: 4, js: 1_950 }],
  [/./, PLAIN],
];

const OF_A_NOTICE = /^\/notices\/.+\/$/;
const NOTICES = builtPages().filter((path) => OF_A_NOTICE.test(path));
const OTHERS = builtPages().filter((path) => !OF_A_NOTICE.test(path));

/** A notice's page before anybody scrolls, with its first widget, and with every other. */
const BEFORE: Ceiling = { total: 31_050, requests: 5, js: 3_450 };
const FIRST: Ceiling = { total: 80_800, requests: 14, js: 45_200 };
const FURTHER: Ceiling = { total: 18_000, requests: 4, js: 17_000 };

async function start(page: Page): Promise<void> {
  for (const island of await page.locator('[data-island]').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).toHaveAttribute('data-started');
  }
}

/** Elements of a page with all its widgets: a plain one would have an element for each piece of text, and no more. */
async function expectFewElements(page: Page): Promise<void> {
  await start(page);
  const { depth, elements, worded } = await shapeOf(page);
  expect.soft(elements / worded, `${elements} elements, ${worded} of them with words`).toBeLessThanOrEqual(3);
  expect.soft(depth, 'how deeply elements are nested').toBeLessThanOrEqual(20);
}

for (const path of OTHERS) {
  test(`bytes and requests of ${path}; its elements are few, and not nested deeply`, async ({
    page,
    baseURL,
  }) => {
    const weigh = weighing(page, baseURL);
    await page.goto(path);
    const ceiling = CEILINGS.find(([fits]) => fits.test(path))?.[1] ?? PLAIN;
    expectWithin(path, await weigh(), ceiling);
    await expectFewElements(page);
  });
}

for (const path of NOTICES) {
  test(`bytes and requests of ${path}, before scrolling and with its widgets; its elements are few, and not nested deeply`, async ({
    page,
    baseURL,
  }) => {
    const weigh = weighing(page, baseURL);
    await page.goto(path);
    expectWithin(`${path} before scrolling`, await weigh(), BEFORE);
    const further = await page.locator('[data-island]').evaluateAll((all) => {
      for (const island of all.slice(1)) island.remove();
      return all.length - 1;
    });
    await start(page);
    const first = await weigh();
    expectWithin(`${path} with its first widget`, first, FIRST);

    if (further > 0) {
      await page.goto('about:blank');
      const weighAll = weighing(page, baseURL);
      await page.goto(path);
      await start(page);
      const all = await weighAll();
      expectWithin(`${path} with all ${further + 1} widgets`, all, {
        total: first.total + further * FURTHER.total,
        requests: first.requests + further * FURTHER.requests,
        js: first.js + further * FURTHER.js,
      });
    }
    await expectFewElements(page);
  });
}
