import type { Locator, Page } from '@playwright/test';
import { checkConversion, nearestFlips, type Ruleset } from '../../src/rules/index.ts';
import {
  type Answers,
  AS_OF,
  answerByTouch,
  answerOf,
  CERTIFICATE,
  comeToCheck,
  judgeOn,
  NOTICE,
  widget,
} from './support/check-journey.ts';
import { openWithoutScripts } from './support/journey.ts';
import { LONG, longAfter } from './support/long.ts';
import { expect, test } from './support/test.ts';

/** Born on a day, asked as of a day, and what the widget has to say. */
const PEOPLE = [
  ['1962-12-31', AS_OF, 'eligible'],
  ['1962-12-30', AS_OF, 'unclear'],
  ['1962-01-01', AS_OF, 'unclear'],
  ['1961-12-30', AS_OF, 'out-of-scope'],
  ['1985-06-15', '2023-03-31', 'not-yet-open'],
  ['1985-06-15', '2023-04-01', 'eligible'],
  ['1985-06-15', '2023-12-31', 'eligible'],
  ['1985-06-15', '2024-01-01', 'closed'],
] as const;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

async function rulesOf(page: Page): Promise<Ruleset> {
  const response = await page.request.get('/api/v1/notices/guizhou-2023-conversion.json');
  return ((await response.json()) as { rules: Ruleset }).rules;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const field = at?.closest<HTMLElement>('[data-field]');
    return {
      id: at?.id,
      tag: at?.tagName,
      type: at?.getAttribute('type'),
      field: field?.dataset['field'],
      text: at?.textContent,
    };
  });

async function tabTo(
  page: Page,
  arrived: (at: Awaited<ReturnType<typeof focused>>) => boolean,
): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (arrived(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('no such stop on the way through the page by Tab');
}

/** Answers by keyboard alone: the focus has to stand on each question as it comes. */
async function answerByKeyboard(page: Page, answers: Answers): Promise<void> {
  for (let questions = 0; questions < 20; questions += 1) {
    const { field, type } = await focused(page);
    if (field === undefined || field === 'asOf') return;
    if (type === 'radio') {
      const values = await page
        .locator(`input[name="${field}"]`)
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
      await page.keyboard.press('Space');
      for (let step = 0; step < values.indexOf(answers[field] ?? ''); step += 1)
        await page.keyboard.press('ArrowDown');
    } else {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(answers[field] ?? '');
    }
    await page.keyboard.press('Enter');
  }
}

/** The address leads to these words, in view and highlighted. */
async function expectHighlighted(page: Page, quote: string): Promise<void> {
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  const squeeze = (text: string | null) => (text ?? '').replace(/\s+/gu, '');
  expect(squeeze(await target.textContent())).toContain(squeeze(quote));
  const grounds = await target.evaluate((each) =>
    [each, document.body].map((at) => getComputedStyle(at).backgroundColor),
  );
  expect(grounds[0]).not.toBe(grounds[1]);
  expect(grounds[0]).not.toBe('rgba(0, 0, 0, 0)');
}

/** Follows a link to quoted words and looks whether they stand there. */
async function expectToLand(page: Page, link: Locator): Promise<void> {
  const quote = (await link.locator('q').textContent()) ?? '';
  await link.click();
  await expectHighlighted(page, quote);
}

/** Each link of the answer leads to the words that it quotes. */
async function expectEveryLinkToLand(page: Page): Promise<void> {
  const cited = await widget(page)
    .locator('.kit-card a.citation')
    .evaluateAll((all) =>
      all.map((each) => ({
        href: each.getAttribute('href') ?? '',
        quote: each.querySelector('q')?.textContent ?? '',
      })),
    );
  expect(cited.length).toBeGreaterThan(0);
  for (const [href, quote] of new Map(cited.map((each) => [each.href, each.quote]))) {
    await page.goto(href);
    await expectHighlighted(page, quote);
  }
}

test.describe('能不能换证, by touch', () => {
  for (const [at, [birthDate, asOf, outcome]] of PEOPLE.entries()) {
    test(
      `born ${birthDate}, as of ${asOf}: ${outcome}, as the rules say, and every link lands on its quoted words, highlighted`,
      longAfter(1, at),
      async ({ page }) => {
        await page.goto(NOTICE);
        await judgeOn(page, AS_OF);
        await answerByTouch(page, { ...CERTIFICATE, birthDate });
        await judgeOn(page, asOf);
        await expect(answerOf(page)).toHaveAttribute('data-outcome', outcome);
        const rules = await rulesOf(page);
        expect(checkConversion(rules, { ...CERTIFICATE, birthDate }, asOf).outcome).toBe(outcome);
        await expectEveryLinkToLand(page);
      },
    );
  }

  test('of an exchange that is over every link lands on its quoted words when nothing is told', async ({
    page,
  }) => {
    await page.goto(NOTICE);
    await judgeOn(page, '2024-01-01');
    await answerByTouch(page, CERTIFICATE);
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'closed');
    await expectEveryLinkToLand(page);
  });

  test('two readings stand side by side, with the telephone', async ({ page }) => {
    await page.goto(NOTICE);
    await judgeOn(page, AS_OF);
    await answerByTouch(page, { ...CERTIFICATE, birthDate: '1962-12-30' });
    const card = widget(page).locator('.kit-card');
    await expect(card.getByText('理解一').first()).toBeVisible();
    await expect(card.getByText('理解二').first()).toBeVisible();
    await expect(card.getByRole('link', { name: /^拨打/ }).first()).toHaveAttribute('href', /^tel:[\d,]+$/);
  });

  test('out of scope names the clause, and what would have to be otherwise', async ({ page }) => {
    await page.goto(NOTICE);
    await judgeOn(page, AS_OF);
    await answerByTouch(page, { ...CERTIFICATE, birthDate: '1961-12-30' });
    const finding = page.locator('[data-condition=age]');
    await expect(finding).toHaveAttribute('data-status', 'unmet');
    const [flip] = nearestFlips(await rulesOf(page), { ...CERTIFICATE, birthDate: '1961-12-30' }, AS_OF);
    await expect(widget(page).getByText(flip?.says ?? 'no flip')).toBeVisible();
    await expectToLand(page, finding.getByRole('link').first());
  });

  test('today the window is said to be over, with what remains possible; its last open day can be replayed', async ({
    page,
  }) => {
    await page.goto(NOTICE);
    await comeToCheck(page);
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'closed');
    await expect(widget(page).locator('.kit-questions')).toBeHidden();
    const { afterwards } = checkConversion(await rulesOf(page), {}, '2026-01-01');
    for (const { says } of afterwards)
      await expect(widget(page).locator('.kit-card').getByText(says)).toBeVisible();
    await widget(page).getByRole('button', { name: '看看当时是否符合' }).tap();
    await expect(widget(page).getByLabel('判断日期')).toHaveValue('2023年12月31日');
    await answerByTouch(page, { ...CERTIFICATE, birthDate: '1962-12-31' });
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'eligible');
    await widget(page).getByRole('button', { name: '回到今天' }).tap();
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'closed');
    await expect(widget(page).getByRole('button', { name: '修改出生日期' })).toBeVisible();
  });

  test('a link of the verdict, followed by a click, lands on the quoted words', async ({ page }) => {
    await page.goto(NOTICE);
    await judgeOn(page, AS_OF);
    await answerByTouch(page, { ...CERTIFICATE, birthDate: '1962-12-31' });
    const links = widget(page).locator('.kit-card a.citation');
    await expect.poll(() => links.count()).toBeGreaterThan(5);
    await expectToLand(page, links.first());
  });
});

test(
  '能不能换证, by keyboard alone: the focus stands on each question and on the verdict',
  LONG,
  async ({ page }) => {
    await page.goto(NOTICE);
    await comeToCheck(page);
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'closed');
    await tabTo(page, ({ text }) => text === '看看当时是否符合');
    await page.keyboard.press('Enter');
    await answerByKeyboard(page, { ...CERTIFICATE, birthDate: '1962-12-30' });
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'unclear');
    expect((await focused(page)).tag).toBe('H3');

    for (const [birthDate, asOf, outcome] of PEOPLE) {
      await tabTo(page, ({ text }) => text === '修改');
      await tabTo(page, ({ id }) => id === 'check-asOf');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(AS_OF);
      await page.keyboard.press('Enter');
      await page.locator('#main').evaluate((main) => main.focus());
      await tabTo(page, ({ text }) => text === '修改');
      while (
        !(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') === '修改出生日期'))
      ) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await answerByKeyboard(page, { ...CERTIFICATE, birthDate });
      await tabTo(page, ({ id }) => id === 'check-asOf');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(asOf);
      await page.keyboard.press('Enter');
      await expect(answerOf(page), `born ${birthDate}, as of ${asOf}`).toHaveAttribute(
        'data-outcome',
        outcome,
      );
      await page.locator('#main').evaluate((main) => main.focus());
    }
  },
);

test('a day typed before the script arrives is kept, and the typing is not interrupted', async ({ page }) => {
  const arrive = await openWithoutScripts(page, NOTICE);
  await widget(page).getByLabel('判断日期').fill(AS_OF);
  await widget(page).getByLabel('出生日期', { exact: true }).tap();
  await page.keyboard.type('1962-12');
  arrive();
  await expect(answerOf(page)).toBeVisible();
  await page.keyboard.type('-30');
  await page.keyboard.press('Enter');
  await expect(widget(page).locator('.kit-answers')).toContainText('1962年12月30日');
  await expect(widget(page).getByLabel('判断日期')).toHaveValue('2023年6月1日');
  expect(await answerByTouch(page, CERTIFICATE)).not.toContain('birthDate');
  await expect(answerOf(page)).toHaveAttribute('data-outcome', 'unclear');
});
