import type { Locator, Page } from '@playwright/test';
import { csvOf, GRID } from '../widgets/roster/clean.ts';
import { comeToYears } from './support/hours-journey.ts';
import { comeToWidgets, focused, questions, shownField, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { answer, openRoster, rowsOf } from './support/roster.ts';
import { desktop, expect, test } from './support/test.ts';

const errors = (page: Page) => page.locator('.kit-error');
const onward = (page: Page) => page.getByRole('button', { name: '下一步' });

/** Two taps on one place, as a heavy or trembling finger makes them. */
async function tapTwice(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = [x + width / 2, y + height / 2] as const;
  await page.touchscreen.tap(...middle);
  await page.touchscreen.tap(...middle);
}

/** Somebody who came to the second question by hitting the button twice: it waits, untouched. */
async function expectSecondQuestion(page: Page): Promise<void> {
  await expect(page.locator('.kit-answers li')).toHaveCount(1);
  await expect(shownField(page)).toHaveAttribute('data-field', 'certificate');
  await expect(questions(page).locator('input:visible:checked')).toHaveCount(0);
  await expect(errors(page)).toHaveCount(0);
}

test('下一步 tapped twice goes on by one question, and answers nothing of the next', async ({ page }) => {
  await visit(page, '/hours/');
  await page.getByLabel('吉林', { exact: true }).tap();
  await tapTwice(page, onward(page));
  await expectSecondQuestion(page);
});

test('a row is added and taken away once, however often its button is tapped', LONG, async ({ page }) => {
  await comeToYears(page, '2025-06-01');
  const rows = page.locator('.kit-row');
  await expect(rows).toHaveCount(3);
  await tapTwice(page, page.getByRole('button', { name: '删去第1行' }));
  await expect(rows).toHaveCount(2);
  await tapTwice(page, page.getByRole('button', { name: '加一年' }));
  await expect(rows).toHaveCount(3);
});

test.describe('with a mouse', () => {
  test.use(desktop);

  test('下一步 clicked twice goes on by one question', async ({ page }) => {
    await visit(page, '/hours/');
    await page.getByLabel('吉林', { exact: true }).click();
    await onward(page).dblclick();
    await expectSecondQuestion(page);
  });

  test('the reasons of a row stay open when their button is clicked twice', LONG, async ({ page }) => {
    await openRoster(page);
    await answer(page, { name: '名单.csv', bytes: csvOf(GRID) });
    await page.getByRole('button', { name: '看理由：第2行' }).dblclick();
    await expect(page.locator('.roster-card .kit-verdict').first()).toBeVisible();
  });

  test('a list printed by two clicks holds every row once', LONG, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await openRoster(page);
    const people = Array.from({ length: 120 }, (_, at) => [`人${at}`, '二级建造师', '2027-03-31']);
    await answer(page, { name: 'a.csv', bytes: csvOf([['姓名', '证书种类', '注册有效期至'], ...people]) });
    await page.getByRole('button', { name: '打印名单' }).dblclick();
    await expect(page.locator('html[data-printed]')).toBeAttached();
    const names = await page.locator('.roster-paper tbody th').allTextContents();
    expect(names).toEqual(people.map(([name]) => name));
  });
});

test('Enter held down answers one question', async ({ page }) => {
  await visit(page, '/registration/');
  await page.getByLabel('注册有效期至', { exact: true }).fill('2027-12-31');
  for (let often = 0; often < 4; often += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.locator('.kit-answers li')).toHaveCount(1);
  await expect(questions(page)).toBeVisible();
  await expect(errors(page)).toHaveCount(0);
  expect((await focused(page)).type, 'the focus stands at what is asked').toBe('radio');
});

test('a file that misses its place leaves the page and its answers alone', async ({ page }) => {
  const dropped = () =>
    page.locator('h1').evaluate((heading) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a'], 'a.csv'));
      return ['dragover', 'drop'].map(
        (name) =>
          !heading.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer })),
      );
    });
  await openRoster(page);
  expect(await dropped(), 'kept from the browser, which would open it').toEqual([true, true]);
  await answer(page, { name: '名单.csv', bytes: csvOf(GRID) });
  expect(await dropped()).toEqual([true, true]);
  await expect(rowsOf(page).first()).toBeVisible();
});

for (const path of ['/check/', '/hours/'])
  test(`${path}: who leaves in the middle and comes back finds chosen what was chosen`, async ({ page }) => {
    await page.goto(path);
    await comeToWidgets(page);
    await page.getByLabel('海南', { exact: true }).tap();
    await page.locator('.site-footer a').first().tap();
    await expect(page).not.toHaveURL(new RegExp(path));
    await page.goBack();
    await comeToWidgets(page);
    await expect(page.getByLabel('海南', { exact: true })).toBeChecked();
    await expect(errors(page)).toHaveCount(0);
  });
