import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { partAnchor } from '../../src/links/citations.ts';
import { focused } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { box, clauses, firstClauses, indexFrom, openSearch, seek, status } from './support/search.ts';
import { desktop, expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

interface Query {
  query: string;
  among: string[];
}
const file = new URL('../content/search-queries.yaml', import.meta.url);
const { known, unseen } = parse(readFileSync(file, 'utf8')) as { known: Query[]; unseen: Query[] };

const addressOf = (page: { url: () => string }) => new URL(page.url());

test('every query finds the right clause among the first three with the network cut, and leaves no trace', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await openSearch(page);
  await context.setOffline(true);
  const missed: string[] = [];
  for (const { query, among } of [...known, ...unseen]) {
    await seek(page, query);
    const first = await firstClauses(page, 3);
    if (!first.some((each) => among.includes(each))) missed.push(`${query}: ${first.join(', ')}`);
  }
  expect(missed).toEqual([]);
  const { pathname, search, hash } = addressOf(page);
  expect([pathname, search, hash]).toEqual(['/search/', '', '']);
  const kept = await page.evaluate(() =>
    JSON.stringify([
      history.state,
      history.length,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]),
  );
  expect(kept).not.toMatch(/遵义|地址/u);
});

test('a result names notice and clause, marks the words in both voices, and opens the clause', async ({
  page,
}) => {
  await openSearch(page);
  await seek(page, '65岁');
  await expect(status(page)).toHaveText('找到3处：通知条款1处，常问的问题2个。');
  const first = clauses(page).first();
  await expect(first.getByRole('heading')).toContainText('五（一）2');
  await expect(first.locator('.official-words mark').first()).toHaveText('65周岁');
  await expect(first.locator('.search-ours')).toContainText('导读（非官方）');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/notices\/guizhou-2023-55\/#c5-1-2$/u);
  await expect(page.locator('#c5-1-2')).toBeInViewport();
});

test('every clause and question that can be found is where its result leads', async ({ page, request }) => {
  const index = await indexFrom(request);
  await page.goto('/questions/');
  for (const { id } of index.questions) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  for (const [which, { id }] of index.notices.entries()) {
    await page.goto(`/notices/${id}/`);
    const anchors = index.clauses.filter(({ notice }) => notice === which).map(partAnchor);
    const there = await page.evaluate(
      (all: string[]) => all.filter((each) => document.getElementById(each)),
      anchors,
    );
    expect(there).toEqual(anchors);
  }
});

test('a place in pinyin finds its office, with a telephone to dial', async ({ page }) => {
  await openSearch(page);
  await seek(page, 'guiyang');
  const office = page.locator('#search-contacts .search-result').first();
  await expect(office.getByRole('link', { name: /^拨打/u })).toHaveAttribute('href', /^tel:\d+$/u);
});

test('what is typed before the script arrives is read', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/_astro\/.*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await box(page).fill('挂证');
  go();
  await expect(clauses(page).first()).toHaveAttribute('data-clause', '2.2.1');
  await expect(box(page)).toHaveValue('挂证');
});

test('what is typed is never markup', async ({ page }) => {
  await openSearch(page);
  await seek(page, '<img src=x onerror=alert(1)><b>换证</b>');
  await expect(page.locator('.search b, .search img')).toHaveCount(0);
  await seek(page, '<i>烤鸭</i>');
  await expect(page.locator('.search i')).toHaveCount(0);
});

test.describe('with a bad signal', () => {
  test.use({ expectedConsole: [/503/u] });

  test('where what can be searched does not come, it says so and can be asked for again', async ({
    page,
  }) => {
    await page.route('**/search-index.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/search/');
    await box(page).fill('换证');
    await expect(status(page)).toHaveAttribute('data-outcome', 'missing');
    await page.unroute('**/search-index.json');
    await page.getByRole('button', { name: '再读一次' }).tap();
    await expect(clauses(page)).toHaveCount(5);
    await expect(box(page)).toHaveValue('换证');
  });
});

test('what can be tried is found by a touch, and the rest is shown when asked for', async ({ page }) => {
  await openSearch(page);
  await page.getByRole('group', { name: '可以试试：' }).getByRole('button').first().tap();
  await expect(clauses(page).first()).toBeVisible();
  await expect(box(page)).not.toHaveValue('');
  await seek(page, '换证');
  await expect(clauses(page)).toHaveCount(5);
  await page
    .locator('#search-clauses')
    .getByRole('button', { name: /^再看其余/u })
    .tap();
  await expect(page.locator('#search-clauses').getByRole('button')).toHaveCount(0);
  expect(await clauses(page).count()).toBeGreaterThan(20);
});

const STATES: Readonly<Record<string, string>> = { empty: '', found: '贵安新区', 'not found': '北京烤鸭' };

for (const [state, query] of Object.entries(STATES)) {
  test(`axe finds nothing in either scheme, ${state}`, LONG, async ({ page }) => {
    await openSearch(page);
    if (query !== '') await seek(page, query);
    await expectNoAxeFindingsInBothSchemes(page);
  });
}

test.describe('by keyboard', () => {
  test.use(desktop);

  test('Enter goes to what is found and keeps what is typed; Escape clears', async ({ page }) => {
    await openSearch(page);
    await box(page).focus();
    await page.keyboard.type('安全员');
    await page.keyboard.press('Enter');
    await expect(box(page)).toHaveValue('安全员');
    await expect(page.locator('.search-found')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toContain('三（一）');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#c3-1$/u);

    await openSearch(page);
    await box(page).focus();
    await page.keyboard.type('安全员');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toBeFocused();
    await expect(clauses(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists every clause and says how to search in a notice', async ({ page, request }) => {
    await page.goto('/search/');
    await expect(page.getByText('在页面中查找')).toBeVisible();
    await expect(page.locator('.kit-search')).toBeHidden();
    const { clauses: all } = await indexFrom(request);
    await expect(page.locator('.clause-contents a')).toHaveCount(all.length);
    await page.locator('.clause-contents a').nth(7).click();
    await expect(page).toHaveURL(/\/notices\/[^/]+\/#c/u);
  });
});
