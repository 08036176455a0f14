import { squeeze } from '../../src/content/text.ts';
import { LONG } from './support/long.ts';
import {
  FORM,
  filledWords,
  fillIn,
  notice,
  printed,
  printedWords,
  statusOf,
} from './support/phone-change.ts';
import { desktop, expect, test } from './support/test.ts';

const A4 = { width: 595, height: 842 };
const FOOT = squeeze(notice.metadata.title);

test.describe('on paper', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the form filled in is one A4 page with each printed word in order, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(FORM);
      await fillIn(page);
      await expect(statusOf(page)).toContainText('可以打印了');
      const pages = await printed(page);
      expect(pages).toEqual([{ ...A4, words: expect.any(String) }]);
      const [words = ''] = pages.map((each) => each.words);
      expect(words.slice(0, filledWords().length)).toBe(filledWords());
      const foot = words.slice(filledWords().length);
      expect(foot).toContain(FOOT);
      expect(foot).toContain('附件2');
      expect(foot).toContain('非官方整理');
      expect(words, 'nothing of the page around it').not.toContain('打印');
    });
  }

  test('the blank form is the same page without what was filled in, which then stands again', async ({
    page,
  }) => {
    // The print lasts until the PDF is made.
    await page.addInitScript('window.print = () => {}');
    await page.goto(FORM);
    await fillIn(page);
    await page.getByRole('button', { name: '打印空白表' }).tap();
    const [blank, ...more] = await printed(page);
    expect(more).toEqual([]);
    expect(blank).toMatchObject(A4);
    expect(blank?.words.slice(0, printedWords().length + 2)).toBe(`${printedWords()}式样`);
    const [again] = await printed(page);
    expect(again?.words).toContain(filledWords());
  });

  test('it stands in Song type, framed, with the number over the frame', async ({ page }) => {
    await page.goto(FORM);
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('.phone-sheet table');
    expect(await table.evaluate((each) => getComputedStyle(each).fontFamily)).toContain('SimSun');
    const borders = await table
      .locator('tr')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row.children[0] as Element).borderLeftStyle));
    expect(borders).toEqual(['none', ...borders.slice(1).map(() => 'solid')]);
    await expect(page.locator('header, footer, .breadcrumbs, h1').filter({ visible: true })).toHaveCount(0);
  });

  test.describe('from an office PC', () => {
    test.use(desktop);

    test('it is one A4 page too', LONG, async ({ page }) => {
      await page.goto(FORM);
      await fillIn(page);
      expect(await printed(page)).toEqual([{ ...A4, words: expect.stringContaining(filledWords()) }]);
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the blank form prints on one A4 page', async ({ page }) => {
    await page.goto(FORM);
    await expect(page.locator('.phone-sheet')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    const pages = await printed(page);
    expect(pages).toEqual([{ ...A4, words: expect.stringContaining(printedWords()) }]);
  });

  test('the offices stand there, and whom to ask where there is none', async ({ page }) => {
    await page.goto(FORM);
    for (const { office, phone = '', address = '', unlisted = [] } of notice.contacts) {
      const entry = page.locator('.contacts > li').filter({ hasText: office });
      await expect(entry).toContainText(address);
      await expect(entry.getByRole('link', { name: `打电话 ${phone}` })).toBeVisible();
      for (const region of unlisted) await expect(entry).toContainText(region);
    }
  });
});
