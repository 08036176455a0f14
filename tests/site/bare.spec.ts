import { onePageOfEachKind } from './support/built-pages.ts';
import { LONG } from './support/long.ts';
import { expect, test } from './support/test.ts';

/** Pages with a table, a form and a text; the rest are built of the same parts. */
const QUICK = /^\/($|check|compare|offices|roster|notices\/.)/;

test.describe('without JavaScript and without styles', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of onePageOfEachKind())
    test(
      `${path} reads in order, its tables say what they say`,
      QUICK.test(path) ? {} : LONG,
      async ({ page }) => {
        await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
        await page.goto(path);
        const levels = await page
          .locator('h1, h2, h3, h4, h5, h6')
          .evaluateAll((all) => all.map((each) => Number(each.tagName.slice(1))));
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1);
        expect(jumps, 'headings that skip a level').toEqual([]);
        const tables = await page.locator('main table').evaluateAll((all) =>
          all.map((table) => ({
            named: table.querySelector('caption, thead th, tbody th') !== null,
            empty: table.textContent?.trim() === '',
          })),
        );
        expect(tables.filter(({ named, empty }) => empty || !named)).toEqual([]);
        const order = await page.locator('body').evaluate((body) => {
          const at = (selector: string) => {
            const first = body.querySelector(selector);
            return first ? [...body.querySelectorAll('*')].indexOf(first) : -1;
          };
          return ['.skip-link', 'header', 'main', 'h1', 'footer'].map(at);
        });
        expect(order, 'way to the text, header, text, foot').toEqual([...order].sort((a, b) => a - b));
        const text = await page.locator('main').innerText();
        expect(text.replace(/\s/g, '').length).toBeGreaterThan(40);
      },
    );
});
