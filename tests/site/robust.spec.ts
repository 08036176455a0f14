import type { Page } from '@playwright/test';
import {
  answerTo,
  comeToWidgets,
  judgeOn,
  openWithoutScripts,
  shownField,
  visit,
} from './support/journey.ts';
import { longAfter } from './support/long.ts';
import { expect, test } from './support/test.ts';

/** What each page shows in the place of its widget without JavaScript. */
const PLACES = [
  ['/check/', '.no-js-only table'],
  ['/hours/', '.no-js-only table'],
  ['/registration/', '.no-js-only table'],
  ['/offices/', '[data-office] a[href^="tel:"]'],
  ['/phone-change/', '.phone-paper table'],
  ['/search/', '#contents'],
  ['/roster/', '.no-js-only a[href^="/rules/"]'],
] as const;

const DATA = /(<script type="application\/json">)(.*?)(<\/script>)/gs;
const sentence = (page: Page) => page.getByRole('alert').filter({ hasText: '请检查网络后刷新' });

/** Changes a file on its way to the page. */
async function change(page: Page, file: string | RegExp, how: (text: string) => string): Promise<void> {
  await page.route(file, async (route) => {
    const response = await route.fetch();
    const before = await response.text();
    const after = how(before);
    await route.fulfill({ response, body: after });
  });
}

async function expectServed(page: Page, twin: string): Promise<void> {
  await expect(sentence(page).first()).toBeVisible();
  await expect(page.locator(twin).first()).toBeVisible();
  await expect(page.locator('[data-island] .needs-js:visible')).toHaveCount(0);
  // The sentence says why: the other reason does not stand beside it.
  await expect(page.getByText('您的浏览器没有开启JavaScript').locator('visible=true')).toHaveCount(0);
}

// Errors and lost scripts are what these tests are about.
test.use({ expectedConsole: [/./] });

for (const [at, [path, twin]] of PLACES.entries()) {
  // The list asks for nothing of its data before a file is chosen.
  if (path !== '/roster/')
    test(
      `${path}: a widget that throws when it starts leaves what stands there without JavaScript`,
      longAfter(1, at),
      async ({ page }) => {
        await change(page, `**${path}`, (html) => html.replace(DATA, '$1{"notices":[null]}$3'));
        await page.goto(path);
        await page.locator('[data-island]').scrollIntoViewIfNeeded();
        await expectServed(page, twin);
      },
    );

  test(`${path}: a widget whose script cannot be had likewise`, longAfter(1, at), async ({ page }) => {
    await page.route(/_astro\/(?!Page|Island).*\.js/, (route) => route.abort());
    await page.goto(path);
    await page.locator('[data-island]').scrollIntoViewIfNeeded();
    await expectServed(page, twin);
  });

  test(`${path}: with all scripts lost on the way likewise`, longAfter(1, at), async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    await expectServed(page, twin);
  });
}

test('a widget that throws later gives way too, and the focus goes to the sentence', async ({ page }) => {
  // What stands under a verdict cannot be drawn.
  await change(page, '**/check/', (html) => html.replaceAll('"contacts":[{', '"contacts":[null,{'));
  await page.goto('/check/');
  await comeToWidgets(page);
  await expect(shownField(page)).toBeVisible();
  await shownField(page).locator('input').first().tap();
  await page.getByRole('button', { name: '下一步' }).tap();
  await expectServed(page, '.no-js-only table');
  await expect(sentence(page)).toBeFocused();
});

test('a widget that throws at a tap gives way too', async ({ page }) => {
  let broken = 0;
  await change(page, /_astro\/.*\.js/, (script) =>
    script.replace(/case[`'"]skip[`'"]:/, (found) => {
      broken += 1;
      return `${found}throw new Error("broken");`;
    }),
  );
  await page.goto('/check/');
  await comeToWidgets(page);
  expect(broken).toBe(1);
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await shownField(page).locator('input').first().tap();
  await page.getByRole('button', { name: '下一步' }).tap();
  await judgeOn(page, '2023-06-01');
  await shownField(page).locator('input').first().tap();
  expect(thrown, 'nothing is told of what nobody has tapped').toEqual([]);
  await page.getByRole('button', { name: '不知道' }).tap();
  await expectServed(page, '.no-js-only table');
  expect(thrown).not.toEqual([]);
});

test('on a notice’s page the data of its widgets may be lost: the text stays, and its rules are a tap away', async ({
  page,
}) => {
  await page.route('**/widgets.json', (route) => route.abort());
  await page.goto('/notices/guizhou-2023-conversion/');
  await page.locator('#check').scrollIntoViewIfNeeded();
  await expect(page.locator('#check').getByText('请检查网络后刷新')).toBeVisible();
  await expect(page.locator('#check').getByRole('link', { name: '看每条规则' })).toBeVisible();
  await expect(page.getByText('逾期不再开展').first()).toBeVisible();
});

test('another script that is lost takes no widget away', async ({ page }) => {
  await page.route(/_astro\/Page.*\.js/, (route) => route.abort());
  await visit(page, '/check/');
  await expect(sentence(page)).toHaveCount(0);
  await expect(shownField(page)).toBeVisible();
});

test('on a slow network the form can be filled in from the first, and nothing of it is lost', async ({
  page,
}) => {
  const arrive = await openWithoutScripts(page, '/check/');
  const first = page.locator('.kit-questions [data-field] input[type=radio]').first();
  await first.tap();
  await page.getByLabel('判断日期').fill('2023年6月1日');
  await expect(sentence(page)).toHaveCount(0);
  await expect(page.locator('.no-js-only').first()).toBeHidden();
  arrive();
  await expect(answerTo(page, 'checkConversion')).toBeVisible();
  await expect(first).toBeChecked();
  await expect(page.getByLabel('判断日期')).toHaveValue('2023年6月1日');
});
