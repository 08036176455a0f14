import { readLibrary } from '../../src/content/library.ts';
import { quoteAnchor } from '../../src/links/citations.ts';
import { comparisons } from '../../src/views/compare.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { desktop, expect, test } from './support/test.ts';

const library = readLibrary();
const squeeze = (text: string) => text.replace(/\s+/gu, '');

test('every cell cites or says 未规定', async ({ page }) => {
  await page.goto('/compare/');
  const cells = await page.locator('table.compare tbody td').evaluateAll((all) =>
    all.map((cell) => ({
      text: cell.textContent.trim(),
      links: cell.querySelectorAll('a.citation').length,
      label: cell.getAttribute('data-label'),
    })),
  );
  expect(cells).toHaveLength(
    comparisons(library).reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0),
  );
  expect(cells.filter(({ text, links }) => (text === '未规定') === links > 0)).toEqual([]);
  expect(cells.filter(({ label }) => !label)).toEqual([]);
});

for (const path of ['/compare/', '/']) {
  test(`every citation on ${path} leads to its words`, async ({ page }) => {
    const cited = [
      ...comparisons(library).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat(2))),
      ...timelineOf(library).lanes.map(({ dates }) => ({ citations: dates.map(({ citation }) => citation) })),
    ].flatMap(({ citations }) => citations);
    const words = new Map(cited.map((each) => [`/notices/${each.notice}/#${quoteAnchor(each)}`, each.quote]));
    await page.goto(path);
    const hrefs = await page
      .locator('main a[href*="#q-"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(5);
    for (const notice of new Set(hrefs.map((href) => href.split('#')[0] ?? ''))) {
      await page.goto(notice);
      const marked = await page
        .locator('.official .quote[id]')
        .evaluateAll((all) => all.map((each) => [each.id, each.textContent] as const));
      const texts = new Map(marked);
      for (const href of hrefs.filter((each) => each.startsWith(`${notice}#`))) {
        const text = squeeze(texts.get(href.split('#')[1] ?? '') ?? '');
        expect(text, href).not.toBe('');
        // Words that a link in the text cuts are marked in pieces, the first of which has the id.
        expect(squeeze(words.get(href) ?? ''), href).toContain(text);
      }
    }
  });
}

test('a tapped citation is shown where it stands', async ({ page }) => {
  await page.goto('/compare/');
  await page.locator('table.compare a.citation').first().tap();
  await expect(page.locator('.quote:target')).toBeInViewport();
});

test.describe('on a wide screen', () => {
  test.use({ ...desktop, viewport: { width: 768, height: 900 } });

  test('a table wider than its place scrolls in it, and the questions stay', async ({ page }) => {
    await page.goto('/compare/');
    const box = page.locator('.wide-table').first();
    const question = box.locator('tbody th').first();
    const before = await question.boundingBox();
    const scrolled = await box.evaluate((each) => {
      each.scrollLeft = 10_000;
      return each.scrollLeft;
    });
    expect(scrolled).toBeGreaterThan(0);
    expect((await question.boundingBox())?.x).toBe(before?.x);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
  });
});

test('on a phone a row is a card, each answer under the name of its notice', async ({ page }) => {
  await page.goto('/compare/');
  const cell = page.locator('table.compare tbody td').first();
  const name = (await cell.getAttribute('data-label')) ?? 'none';
  const shown = await cell.evaluate((each) => getComputedStyle(each, '::before').content);
  expect(shown).toContain(name);
  await expect(cell).toHaveCSS('display', 'block');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables are all there', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.locator('table.compare')).toHaveCount(comparisons(library).length);
    await expect(page.locator('table.compare tbody td').last()).toBeVisible();
  });
});
