import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtHtml, builtPages } from './support/built-pages.ts';
import { expect, test } from './support/test.ts';
import { addressOf, peopleByAnswer } from './support/told-link.ts';

test('a link that leads away, opens a window or hands over a file gives the other side nothing of ours', () => {
  for (const path of builtPages()) {
    for (const [tag = ''] of builtHtml(path).matchAll(/<a\s[^>]*>/g)) {
      const away = /href="(?:https?:)?\/\//.test(tag);
      if (away || /\starget=/.test(tag)) expect(tag, path).toMatch(/rel="[^"]*noopener/);
      expect(tag, path).not.toMatch(/href="(?:javascript|data|vbscript):/i);
      if (/\sdownload[\s=>]/.test(tag)) expect(tag, path).toMatch(/href="\/(?!\/)/);
    }
  }
});

test('an address that an answer leads away to is given nothing of ours either', async ({ page }) => {
  const eligible = peopleByAnswer().get('checkConversion eligible')?.person;
  await page.goto(addressOf('check', eligible ? [eligible] : []));
  const away = page.locator('.kit-card a[href^="http"]');
  await page.getByText('当时的办法（现在办不了）').tap();
  await expect(away.first()).toBeVisible();
  for (const link of await away.all()) await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('no source writes markup, opens a window or leads away without noopener', () => {
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:tsx?|astro)$/.test(file)) continue;
    const source = readFileSync(join('src', file), 'utf8');
    expect(source, file).not.toMatch(
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
    for (const [call] of source.matchAll(/window\.open\([^)]*\)/g)) expect(call, file).toContain('noopener');
    for (const [link] of source.matchAll(/<a\b[^>]*target=[^>]*>/g)) expect(link, file).toContain('noopener');
  }
});
