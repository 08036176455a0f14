import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import {
  foreignColours,
  lostGrounds,
  readColours,
  rememberGrounds,
  withoutRing,
} from './support/forced-colours.ts';
import { comeToWidgets } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { SHOWN } from './support/shown.ts';
import { expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

for (const [name, come] of Object.entries(SHOWN)) {
  test(
    `in the system’s colours ${name} loses nothing that a ground told, has no others, and axe finds nothing`,
    LONG,
    async ({ page }) => {
      await come(page);
      await readColours(page);
      expect(await rememberGrounds(page)).toBeGreaterThan(0);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await lostGrounds(page), 'told by a ground that is lost').toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await foreignColours(page), `other colours, ${colorScheme}`).toEqual([]);
      }
      await expectNoAxeFindingsInBothSchemes(page);
    },
  );

  test(`in the system’s colours every stop by Tab is seen on ${name}`, LONG, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await come(page);
    await readColours(page);
    const { stops, bare } = await withoutRing(page);
    expect(stops).toBeGreaterThan(5);
    expect(bare).toEqual([]);
  });
}

test(
  'in the system’s colours a chosen option, the page one is on, and the main button have lines of their own',
  LONG,
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/check/');
    await comeToWidgets(page);
    const options = page.locator('.kit-questions .kit-option');
    await options.first().tap();
    await expect(options.first()).toHaveCSS('border-top-width', '3px');
    await expect(options.nth(1)).toHaveCSS('border-top-width', '1px');
    await expect(page.locator('.site-nav [aria-current]')).toHaveCSS('border-bottom-width', '3px');
    await expect(page.locator('.site-nav a:not([aria-current])').first()).toHaveCSS(
      'border-bottom-style',
      'none',
    );
    await expect(page.getByRole('button', { name: '下一步' })).toHaveCSS('border-top-width', '3px');
  },
);

/** A sign with what reaches over its sides, in black and white. */
async function inkOf(sign: Locator): Promise<Buffer> {
  await sign.scrollIntoViewIfNeeded();
  const { x, y } = (await sign.boundingBox()) ?? { x: 0, y: 0 };
  const clip = { x: Math.round(x) - 14, y: Math.round(y), width: 64, height: 32 };
  const shot = await sign.page().screenshot({ clip });
  return await sharp(shot).greyscale().threshold(128).raw().toBuffer();
}

const differing = (one: Buffer, other: Buffer) =>
  one.reduce((sum, dot, at) => sum + (dot === other[at] ? 0 : 1), 0) / one.length;

test('in the system’s colours the line of time tells by shape what is what', LONG, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const inks: Buffer[] = [];
  for (const sign of await page.locator('.timeline-sign').all()) inks.push(await inkOf(sign));
  const blank = Buffer.alloc(inks[0]?.length ?? 0, 255);
  expect(inks.length).toBeGreaterThan(3);
  for (const [at, ink] of inks.entries())
    for (const other of [blank, ...inks.slice(at + 1)]) expect(differing(ink, other)).toBeGreaterThan(0.03);
  const today = page.locator('#timeline-today');
  await expect(today).toHaveCSS('stroke-dasharray', 'none');
  await expect(today).toHaveCSS('stroke-width', '3px');
  await expect(page.locator('.timeline-year').first()).not.toHaveCSS('stroke-dasharray', 'none');
});
