import type { Page } from '@playwright/test';
import { officeLines } from '../../src/links/offices.ts';
import { allAnswers } from './support/answers.ts';
import { LONG } from './support/long.ts';
import { contacts } from './support/offices.ts';
import { desktop, expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

const question = (page: Page, id: string) => page.locator(`details#${id}`);

test('every question of the content stands on the page once, with every answer', async ({ page }) => {
  await page.goto('/questions/');
  const { questions, answers } = allAnswers();
  const shown = await page
    .locator('details[data-question]')
    .evaluateAll((all) => all.map(({ id }) => id).sort());
  expect(shown).toEqual(questions.map(({ id }) => id).sort());
  for (const { notice, question: id, says } of answers) {
    await expect(question(page, id).locator(`[data-notice="${notice}"] .answer-says`)).toHaveText(says);
  }
});

test('whom an answer names can be called or written to wherever the notice prints how', async ({ page }) => {
  await page.goto('/questions/');
  const printed = new Map(contacts().map((each) => [[each.office, ...officeLines(each)].join('，'), each]));
  const calls = await page.locator('.answer-call').evaluateAll((all) =>
    all.map((call) => ({
      says: call.querySelector('span')?.textContent ?? '',
      hrefs: [...call.querySelectorAll('a')].map(({ href }) => href),
    })),
  );
  expect(calls.length).toBeGreaterThan(10);
  for (const { says, hrefs } of calls) {
    const { phone, email } = printed.get(says) ?? {};
    expect(printed.has(says), says).toBe(true);
    expect(hrefs.filter((href) => href.startsWith('tel:')).length, says).toBe(phone ? 1 : 0);
    expect(
      hrefs.filter((href) => href.startsWith('mailto:')),
      says,
    ).toEqual(email ? [`mailto:${email}`] : []);
  }
});

test('every citation of every answer lands on an element that holds exactly the quoted words', async ({
  page,
}) => {
  await page.goto('/questions/');
  const links = await page.locator('a.citation').evaluateAll((all) =>
    all.map((link) => ({
      path: new URL((link as HTMLAnchorElement).href).pathname,
      anchor: (link as HTMLAnchorElement).hash.slice(1),
      quote: (link.querySelector('q')?.textContent ?? '').replace(/\s/gu, ''),
    })),
  );
  expect(links.length).toBe(allAnswers().answers.reduce((sum, { cite }) => sum + cite.length, 0));
  for (const path of new Set(links.map((link) => link.path))) {
    await page.goto(path);
    const missed = await page.evaluate(
      (wanted) =>
        wanted.filter(({ anchor, quote }) => {
          const element = document.getElementById(anchor);
          const words = (element?.textContent ?? '').replace(/\s/gu, '');
          return element?.tagName === 'TR' ? !words.includes(quote) : words !== quote;
        }),
      links.filter((link) => link.path === path),
    );
    expect(missed, path).toEqual([]);
  }
});

test('following a citation by touch leads to the words, in view and highlighted', async ({ page }) => {
  await page.goto('/questions/#renew-ahead');
  await question(page, 'renew-ahead').locator('a.citation').first().tap();
  await expect(page).toHaveURL(/\/notices\/guizhou-2023-55\/#q-/);
  await expect(page.locator(':target')).toHaveText('应当在注册有效期届满30日前，申请延续注册');
  await expect(page.locator(':target')).toBeInViewport();
});

test('a question named in the address is open and in view; the others stay closed', async ({ page }) => {
  await page.goto('/questions/#usage-period');
  await expect(question(page, 'usage-period').locator('.answer').first()).toBeVisible();
  await expect(question(page, 'usage-period').locator('summary')).toBeInViewport();
  await expect(page.locator('details[open]')).toHaveCount(1);
  await page.evaluate(() => {
    location.hash = 'too-old';
  });
  await expect(question(page, 'too-old')).toHaveAttribute('open', '');
});

test('law outside the notices is marked as such, with its article, and says how it was checked', async ({
  page,
}) => {
  await page.goto('/questions/#too-old');
  const outside = question(page, 'too-old').locator('.kit-outside').first();
  await expect(outside).toContainText('通知之外');
  await expect(outside).toContainText('第十五条');
  await page.goto('/questions/#usage-period');
  const secondary = question(page, 'usage-period').locator('.kit-outside');
  await expect(secondary).toContainText('通知之外（见于公开转述，未见原文）');
});

test('axe finds nothing in either scheme with every question open', LONG, async ({ page }) => {
  await page.goto('/questions/');
  await page.locator('details').evaluateAll((all) =>
    all.forEach((each) => {
      (each as HTMLDetailsElement).open = true;
    }),
  );
  await expectNoAxeFindingsInBothSchemes(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'no sideways scrolling').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});

test('every question, link to a task and number to dial is at least 48 px high', async ({ page }) => {
  await page.goto('/questions/#whom-to-call');
  const low = await page
    .locator(
      'summary, .question-task a, details[open] .action, details[open] .citation, details[open] .answer-go a, .toc a',
    )
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 48).length);
  expect(low).toBe(0);
});

test('under the check stand the questions of that task, and the way to all of them', async ({ page }) => {
  await page.goto('/check/');
  const section = page.getByRole('region', { name: '大家常问' });
  const shown = await section
    .locator('details')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-question')));
  const expected = allAnswers().questions.filter(({ tasks }) => tasks.includes('check'));
  expect(shown).toEqual(expected.map(({ id }) => id));
  await section.getByText('换证有年龄限制吗？').tap();
  await expect(section.getByText('男性不超过60岁、女性不超过55岁').first()).toBeVisible();
  await section.getByRole('link', { name: '看全部问题' }).tap();
  await expect(page).toHaveURL(/\/questions\/$/);
});

test.describe('by keyboard', () => {
  test.use(desktop);

  test('a question opens with Enter and closes with the space bar; Tab goes on into its answer', async ({
    page,
  }) => {
    await page.goto('/questions/');
    const asked = question(page, 'phone-changed');
    await asked.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(asked.locator('.answer').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(asked.locator('.answer a').first()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(asked.locator('.answer').first()).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('questions open by touch, and each is where its address says', async ({ page }) => {
    await page.goto('/questions/#expired');
    await expect(question(page, 'expired').locator('summary')).toBeInViewport();
    await question(page, 'expired').locator('summary').tap();
    await expect(question(page, 'expired').getByText('要不要重新考试，本通知未规定')).toBeVisible();
  });
});

test('on paper the page shows every answer; the check shows only what was opened', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/questions/');
  const says = page.locator('.answer-says');
  await expect(says.first()).toBeVisible();
  await expect(says.last()).toBeVisible();
  await page.goto('/check/');
  await expect(page.getByRole('heading', { name: '大家常问' })).toBeHidden();
});
