import type { Page } from '@playwright/test';
import { placeOn } from '../../src/browser/today.ts';
import { readLibrary } from '../../src/content/library.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { LONG } from './support/long.ts';
import { desktop, expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

const timeline = timelineOf(readLibrary());
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);

/** Where today is drawn in each lane, as a share of its picture in per cent; nothing where it is not drawn. */
function todays(page: Page): Promise<number[]> {
  return page.locator('.timeline-lane').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const line = picture.querySelector('use[href="#timeline-today"]');
      const shown = document.querySelector('#timeline-today')?.getAttribute('visibility') !== 'hidden';
      const [all, at] = [picture.getBoundingClientRect(), line?.getBoundingClientRect()];
      return at && shown ? [((at.x + at.width / 2 - all.x) / all.width) * 100] : [];
    }),
  );
}

for (const day of ['2023-06-15', '2021-01-01']) {
  test(`today is a line through every lane at its place, on ${day}`, async ({ page }) => {
    await page.clock.setFixedTime(noon(day));
    await page.goto('/');
    await expect(page.locator('[data-today]')).toBeVisible();
    const places = await todays(page);
    expect(places).toHaveLength(timeline.lanes.length);
    for (const place of places) expect(Math.abs(place - placeOn(timeline, day))).toBeLessThan(0.6);
  });
}

test('today is the day in China, and is said in words', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-02-28T20:00:00Z'));
  await page.goto('/');
  await expect(page.locator('.timeline caption')).toHaveText(/2024年2月29日/u);
});

test('after the line’s end today stands at its end', async ({ page }) => {
  await page.clock.setFixedTime(noon('2051-06-15'));
  await page.goto('/');
  await expect(page.locator('#timeline-today')).toHaveAttribute('x1', '100%');
});

test('bars stand where their days are', async ({ page }) => {
  await page.goto('/');
  for (const { name, marks } of timeline.lanes) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const drawn = await row.locator('.timeline-lane').evaluate((picture) => {
      const all = picture.getBoundingClientRect();
      const share = (x: number) => ((x - all.x) / all.width) * 100;
      return [...picture.querySelectorAll('rect')].map((bar) => {
        const { left, right } = bar.getBoundingClientRect();
        return [share(left), share(right)] as const;
      });
    });
    const bars = marks.flatMap((mark) => (mark.kind === 'day' ? [] : [mark]));
    expect(drawn, name).toHaveLength(bars.length);
    bars.forEach((bar, at) => {
      const [left = -1, right = -1] = drawn[at] ?? [];
      expect(Math.abs(left - bar.from), name).toBeLessThan(0.6);
      expect(Math.abs(right - (bar.kind === 'lasting' ? 100 : bar.to)), name).toBeLessThan(0.6);
    });
  }
});

test('it is read once: a row for each lane, the picture apart', async ({ page }) => {
  await page.goto('/');
  const table = page.getByRole('table', { name: '各通知的时间' });
  const names = await table.getByRole('rowheader').allTextContents();
  expect(names.toSorted()).toEqual(timeline.lanes.map(({ name }) => name).toSorted());
  await expect(page.locator('main svg:not([aria-hidden=true])')).toHaveCount(0);
});

test('axe finds nothing in either scheme with every day unfolded', LONG, async ({ page }) => {
  await page.goto('/');
  for (const summary of await page.locator('.timeline summary').all()) await summary.tap();
  await expectNoAxeFindingsInBothSchemes(page);
});

for (const width of [320, 360, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ ...desktop, viewport: { width, height: 900 } });

    test('the years do not touch, and nothing sticks out', async ({ page }) => {
      await page.goto('/');
      const years = await page.locator('.timeline-axis text').evaluateAll((all) =>
        all
          .map((each) => each.getBoundingClientRect())
          .filter((each) => each.width > 0)
          .map(({ left, right }) => [left, right]),
      );
      expect(years.length).toBeGreaterThan(2);
      years.slice(1).forEach(([left = 0], at) => {
        expect(left).toBeGreaterThan(years[at]?.[1] ?? 0);
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('windows and days are there, and no line stands for today', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.timeline tbody tr')).toHaveCount(timeline.lanes.length);
    await expect(page.locator('.timeline rect').first()).toBeVisible();
    await expect(page.locator('#timeline-today')).toHaveAttribute('visibility', 'hidden');
    await expect(page.locator('#timeline-today')).not.toHaveAttribute('x1');
    await expect(page.locator('[data-today]')).toBeHidden();
  });
});
