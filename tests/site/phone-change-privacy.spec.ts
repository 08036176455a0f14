import type { Page } from '@playwright/test';
import { ANSWERS, FORM, fieldOf, fillIn, statusOf, valuesOf } from './support/phone-change.ts';
import { expect, test } from './support/test.ts';

const EMPTY = ['', '', '', '', ''];

async function fillAll(page: Page): Promise<void> {
  await fillIn(page);
  await page.getByLabel('办理地点').selectOption({ index: 1 });
  await expect(statusOf(page)).toContainText('可以打印了');
}

/** Nothing of it stands anywhere on the page. */
async function expectEmpty(page: Page): Promise<void> {
  expect(await valuesOf(page)).toEqual(EMPTY);
  await expect(page.locator('.phone-sheet [data-filled]')).toHaveText(['', '', '', '']);
  await expect(page.locator('.phone-office')).toHaveCount(0);
}

test('nothing typed stands in the address, the history, storage or any request', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(FORM);
  const address = page.url();
  const steps = await page.evaluate(() => history.length);
  await fillAll(page);
  await page.getByRole('button', { name: '打印申请单' }).tap();
  await fieldOf(page, ANSWERS[0][0]).press('Enter');
  expect(page.url()).toBe(address);
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
      window.name,
    ]),
  );
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await context.cookies()).toEqual([]);
  const everything = decodeURIComponent([kept, ...sent].join('\n'));
  for (const [, typed, paper] of ANSWERS) {
    expect(everything).not.toContain(typed);
    expect(everything).not.toContain(paper);
  }
});

test('it is empty after leaving and coming back', async ({ page }) => {
  await page.goto(FORM);
  await fillAll(page);
  await page.getByRole('link', { name: '规则' }).tap();
  await expect(page).toHaveURL(/\/rules\/$/);
  await page.goBack();
  await page.locator('[data-island=PhoneChange]').scrollIntoViewIfNeeded();
  await expect(statusOf(page)).toHaveText('还有4项要填好或改正。');
  await expectEmpty(page);
});

test('it is empty after loading the page again', async ({ page }) => {
  await page.goto(FORM);
  await fillAll(page);
  await page.reload();
  await expect(statusOf(page)).toHaveText('还有4项要填好或改正。');
  await expectEmpty(page);
});

test('it is emptied as it is left, before a browser can keep the page as it stands', async ({ page }) => {
  await page.goto(FORM);
  await fillAll(page);
  const left = await page.evaluate(async () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    return [...document.querySelectorAll('input, select')].map((each) => (each as HTMLInputElement).value);
  });
  expect(left).toEqual(EMPTY);
  await expectEmpty(page);
});

test('it is emptied when a browser brings the page back as it was', async ({ page }) => {
  await page.goto(FORM);
  await fillAll(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expectEmpty(page);
});

test('清空 empties it and sends the focus to the first field', async ({ page }) => {
  await page.goto(FORM);
  await fillAll(page);
  await page.getByRole('button', { name: '清空' }).tap();
  await expectEmpty(page);
  await expect(fieldOf(page, ANSWERS[0][0])).toBeFocused();
});

test('no browser is asked to remember or complete a field', async ({ page }) => {
  await page.goto(FORM);
  const asked = await page
    .locator('.phone-form, .phone-form input')
    .evaluateAll((all) => all.map((each) => each.getAttribute('autocomplete')));
  expect(asked).toEqual(['off', 'off', 'off', 'off', 'off']);
});
