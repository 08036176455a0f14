import type { Page } from '@playwright/test';
import { longUnlessKind } from './support/long.ts';
import { type Ceiling, expectWithin } from './support/page-bytes.ts';
import { builtPages, expect, test } from './support/test.ts';
import { shapeOf, startWidgets, weighing, withoutFurtherWidgets } from './support/weighing.ts';

/** A page without a widget. */
const PLAIN: Ceiling = { total: 10_000, requests: 3, js: 1_950 };

/** The first that fits a page counts; the last is for every other without a widget. */
const CEILINGS: readonly (readonly [RegExp, Ceiling])[] = [
  [/^\/check\//, { total: 80_000, requests: 10, js: 43_500 }],
  [/^\/hours\//, { total: 90_500, requests: 13, js: 53_100 }],
  [/^\/registration\//, { total: 86_600, requests: 12, js: 52_400 }],
  [/^\/roster\//, { total: 83_600, requests: 12, js: 54_400 }],
  [/^\/offices\//, { total: 41_500, requests: 9, js: 21_400 }],
  [/^\/phone-change\//, { total: 38_400, requests: 8, js: 21_200 }],
  [/^\/search\//, { total: 65_900, requests: 10, js: 24_400 }],
  [/^\/$/, { ...PLAIN, total: 11_400 }],
  [/^\/about\//, { ...PLAIN, total: 10_800 }],
  [/^\/api\//, { ...PLAIN, total: 12_200 }],
  [/^\/compare\//, { ...PLAIN, total: 14_000 }],
  [/^\/questions\//, { ...PLAIN, total: 32_900 }],
  [/^\/rules\/.+/, { ...PLAIN, total: 16_400 }],
  [/./, PLAIN],
];

const OF_A_NOTICE = /^\/notices\/.+\/$/;
const NOTICES = builtPages().filter((path) => OF_A_NOTICE.test(path));
const OTHERS = builtPages().filter((path) => !OF_A_NOTICE.test(path));

/** A notice's page before anybody scrolls, with its first widget, and with every other. */
const BEFORE: Ceiling = { total: 34_900, requests: 5, js: 3_300 };
const FIRST: Ceiling = { total: 93_700, requests: 14, js: 53_000 };
const FURTHER: Ceiling = { total: 9_400, requests: 3, js: 9_400 };

/** Elements of a page with all its widgets: a plain one would have an element for each piece of text, and no more. */
async function expectFewElements(page: Page): Promise<void> {
  await startWidgets(page);
  const { depth, elements, worded } = await shapeOf(page);
  expect.soft(elements / worded, `${elements} elements, ${worded} of them with words`).toBeLessThanOrEqual(3);
  expect.soft(depth, 'how deeply elements are nested').toBeLessThanOrEqual(20);
}

for (const path of OTHERS) {
  test(
    `bytes and requests of ${path}; its elements are few, and not nested deeply`,
    longUnlessKind(path),
    async ({ page, baseURL }) => {
      const weigh = weighing(page, baseURL);
      await page.goto(path);
      const ceiling = CEILINGS.find(([fits]) => fits.test(path))?.[1] ?? PLAIN;
      expectWithin(path, await weigh(), ceiling);
      await expectFewElements(page);
    },
  );
}

for (const path of NOTICES) {
  test(
    `bytes and requests of ${path}, before scrolling and with its widgets; its elements are few, and not nested deeply`,
    longUnlessKind(path),
    async ({ page, baseURL }) => {
      const weigh = weighing(page, baseURL);
      await page.goto(path);
      expectWithin(`${path} before scrolling`, await weigh(), BEFORE);
      const further = await withoutFurtherWidgets(page);
      await startWidgets(page);
      const first = await weigh();
      expectWithin(`${path} with its first widget`, first, FIRST);

      if (further > 0) {
        await page.goto('about:blank');
        // A request that is looked at here is not answered by what the browser keeps.
        await page.route('**', (route) => route.continue());
        const weighAll = weighing(page, baseURL);
        await page.goto(path);
        await startWidgets(page);
        const all = await weighAll();
        expectWithin(`${path} with all ${further + 1} widgets`, all, {
          total: first.total + further * FURTHER.total,
          requests: first.requests + further * FURTHER.requests,
          js: first.js + further * FURTHER.js,
        });
      }
      await expectFewElements(page);
    },
  );
}
