import type { Page } from '@playwright/test';
import { allAnswers } from './support/answers.ts';
import { LONG } from './support/long.ts';
import { expect, test } from './support/test.ts';

/** The links from answers to tasks, each once, with the wording of what it fills in. */
async function goLinks(page: Page) {
  const links = await page.locator('.answer-go').evaluateAll((all) =>
    all.map((each) => ({
      question: each.closest('[data-question]')?.getAttribute('data-question') ?? '',
      href: each.querySelector('a')?.getAttribute('href') ?? '',
      filled: each.querySelector('small')?.textContent ?? '',
    })),
  );
  return [...new Map(links.map((link) => [link.href, link])).values()];
}

test(
  'every link from an answer to a task opens it with exactly what the link says it has filled in',
  LONG,
  async ({ page }) => {
    test.slow();
    await page.goto('/questions/');
    const filled = (await goLinks(page)).filter(({ href }) => href.includes('#'));
    expect(filled.length).toBeGreaterThan(20);
    for (const { href, filled: said } of filled.filter((each) => !each.href.startsWith('/offices/'))) {
      await page.goto('about:blank');
      await page.goto(href);
      await expect(page, 'the link is taken out of the address').toHaveURL(/\/$/);
      await expect(page.getByText('读不出来'), href).toHaveCount(0);
      const told = (await page.locator('.kit-answer-label').allTextContents()).join('、');
      const places = said.replace(/^（已填好|）$/gu, '');
      expect(places.split('、').sort(), href).toEqual(told.split('、').sort());
    }
  },
);

test('a link to the offices opens with the place written in the box, and its office found', async ({
  page,
}) => {
  await page.goto('/questions/');
  const links = (await goLinks(page)).filter(({ href }) => href.startsWith('/offices/#'));
  expect(links.length).toBeGreaterThan(2);
  for (const { href } of links) {
    await page.goto('about:blank');
    await page.goto(href);
    const place = new URLSearchParams(href.split('?')[1]).get('region') ?? '';
    await expect(page.getByLabel('地名、单位或电话')).toHaveValue(place);
    await expect(page.locator('[data-question=findContacts]')).toHaveAttribute('data-outcome', 'found');
  }
});

test('words in a link that find no office are not taken', async ({ page }) => {
  await page.goto('/offices/#offices?region=%E8%AF%B7%E6%8B%A8%E6%89%93&end=1');
  await expect(page.locator('[data-question=findContacts]')).toHaveAttribute('data-outcome', 'all');
  await expect(page.getByLabel('地名、单位或电话')).toHaveValue('');
});

test('whatever a question tells by being asked is filled in for some notice', async ({ page }) => {
  await page.goto('/questions/');
  for (const { id, facts = {}, tasks } of allAnswers().questions) {
    const hrefs = await page
      .locator(`#${id} .answer-go a`)
      .evaluateAll((all) => all.map((each) => decodeURIComponent(each.getAttribute('href') ?? '')));
    for (const [task, told] of Object.entries(facts).filter(([task]) => task === tasks[0])) {
      for (const name of Object.keys(told ?? {})) {
        expect(hrefs.join(' '), `${id}: ${task}.${name}`).toMatch(
          new RegExp(`#${task}\\?.*\\b${name}=`, 'u'),
        );
      }
    }
  }
});
