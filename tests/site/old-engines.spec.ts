import type { Page } from '@playwright/test';
import { FLOOR } from '../../src/publish/bundle.ts';
import { part } from './support/engines/compat.ts';
import { LONG } from './support/long.ts';
import { publishedText } from './support/published-files.ts';
import { expect, test } from './support/test.ts';

const TASKS = ['/check/', '/hours/', '/registration/', '/offices/', '/phone-change/', '/search/', '/roster/'];

// A style that is still on its way when a test is done is no matter of the test.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** What the style asks for, to be shown to an engine that has it not. */
const ASKED = ['inset', 'text-orientation'] as const;

/** Ways in which an engine is too old, played to one that is not. */
const OLD: Record<string, (page: Page) => Promise<unknown>> = {
  'knows no modules': (page) =>
    page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replaceAll('type="module"', 'type="none"');
      await route.fulfill({ response, body: html.replace('<script nomodule', '<script') });
    }),
  ...Object.fromEntries(
    ASKED.map((property) => [
      `knows no ${property}`,
      (page: Page) =>
        page.route('**/*.css', async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            body: (await response.text()).replace(`(${property}:`, '(unknown:'),
          });
        }),
    ]),
  ),
};

const says = (page: Page) => page.getByText('切换到“极速模式”');

for (const [isOld, play] of Object.entries(OLD))
  test(
    `an engine that ${isOld} shows what stands there without JavaScript, and names 极速模式`,
    LONG,
    async ({ page }) => {
      await play(page);
      for (const path of TASKS) {
        await page.goto(path);
        await expect(says(page), path).toBeVisible();
        await expect(page.locator('.needs-js').filter({ visible: true }), path).toHaveCount(0);
        await expect(page.locator('.no-js-only').first(), path).toBeVisible();
      }
    },
  );

test(
  'newer ones and those without JavaScript are told nothing of it, and fetch nothing for it',
  LONG,
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await page.goto('/check/');
    await expect(page.locator('.needs-js').first()).toBeVisible();
    await expect(says(page)).toBeHidden();
    expect(asked).not.toContain('/old-engine.js');
  },
);

test('what the style asks for came with the engines of the floor, and not before', LONG, () => {
  const since = (property: (typeof ASKED)[number], engine: 'chrome' | 'safari') => {
    const stated = part('css', 'properties', property).__compat?.support[engine];
    return [stated ?? []].flat().find(({ prefix }) => !prefix)?.version_added;
  };
  expect(since('inset', 'chrome')).toBe(FLOOR.chrome);
  expect(since('text-orientation', 'safari')).toBe(FLOOR.safari);
});

test('the script for engines without modules is one that they read', LONG, () => {
  expect(publishedText('/old-engine.js')).not.toMatch(/=>|`|\b(?:const|let|class|async)\b(?! N)/);
});
