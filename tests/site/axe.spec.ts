import { findingsOf } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test('axe finds what is wrong, and only where it is', async ({ page }) => {
  await page.goto('/about/');
  expect(await findingsOf(page)).toEqual([]);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.id = 'pale';
    words.textContent = '看不清';
    const picture = document.createElement('img');
    picture.id = 'unnamed';
    document.querySelector('main')?.append(words, picture);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '#pale { color: #000; background: #fff } @media (prefers-color-scheme: dark) { #pale { color: #eee } }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await findingsOf(page)).toEqual([expect.stringMatching(/^image-alt at #unnamed: /)]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findingsOf(page)).toEqual([
    expect.stringMatching(/^color-contrast at #pale: /),
    expect.stringMatching(/^image-alt at #unnamed: /),
  ]);
});
