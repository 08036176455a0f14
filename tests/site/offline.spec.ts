import { builtPages } from './support/built-pages.ts';
import { FINISHED } from './support/finished-tasks.ts';
import { LONG } from './support/long.ts';
import { expect, test, visitAndKeep } from './support/own-site.ts';

test('after one visit every page opens with the network cut, its tasks at work', async ({ page, site }) => {
  test.slow();
  await visitAndKeep(page);
  await site.cut();
  for (const path of builtPages().filter((each) => each !== '/404.html')) {
    await page.goto(path);
    await expect(page.locator('h1'), path).toBeVisible();
    await expect(page, path).not.toHaveTitle(/打不开/);
    for (const island of await page.locator('[data-island]').all()) {
      await island.scrollIntoViewIfNeeded();
      await expect(island, `a task of ${path} has its script`).toHaveAttribute('data-started', '');
    }
  }
});

test('with the network cut an address that is not kept says so', LONG, async ({ page, site }) => {
  await visitAndKeep(page);
  await site.cut();
  await page.goto('/notices/published-later/');
  await expect(page.locator('main')).toContainText('没有网络时，也可能还没存到您的手机');
});

test('whatever a chat hangs on an address, its page is found', async ({ page, site }) => {
  await visitAndKeep(page);
  await site.cut();
  for (const path of ['/check/?from=singlemessage', '/check?a=b#c', '/check']) {
    await page.goto(path);
    await expect(page).toHaveTitle(/能不能换证/);
  }
});

test('with the network cut every task comes to its answer', LONG, async ({ page, site }) => {
  test.slow();
  await visitAndKeep(page);
  await site.cut();
  for (const { name, finish } of FINISHED) await test.step(name, () => finish(page));
});
