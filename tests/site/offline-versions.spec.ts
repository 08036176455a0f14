import { AS_OF, answerByTouch, CERTIFICATE, judgeOn, NOTICE, widget } from './support/check-journey.ts';
import { LONG } from './support/long.ts';
import { expect, test, visitAndKeep } from './support/own-site.ts';
import { expectNoAxeFindings } from './support/test.ts';

const BAR = '有新版本';
const OLD = '<h1>隐私</h1>';
const NEW = '<h1>隐私（新）</h1>';

test(
  'a new version waits until the reader wants it, and takes nothing that is typed',
  LONG,
  async ({ page, site }) => {
    await visitAndKeep(page, '/offices/');
    site.change('privacy/index.html', OLD, NEW);
    await site.publish();
    await page.goto('/offices/');
    await page.getByLabel('地名、单位或电话').fill('遵义');
    await expect(page.locator('.new-version')).toContainText(BAR);
    await expect(page.getByLabel('地名、单位或电话')).toHaveValue('遵义');
    await expectNoAxeFindings(page);
    await page.getByRole('button', { name: '以后再说' }).tap();
    await expect(page.locator('.new-version')).toHaveCount(0);
    await page.goto('/privacy/');
    await expect(page.locator('h1')).toHaveText('隐私');
    await page.getByRole('button', { name: '刷新' }).tap();
    await expect(page.locator('h1')).toHaveText('隐私（新）');
    await expect(page.locator('.new-version')).toHaveCount(0);
  },
);

test(
  'a page that stays open on the version before keeps its files, with the network cut too',
  LONG,
  async ({ page, context, site }) => {
    await visitAndKeep(page, '/hours/');
    const kept = await page.evaluate(async () => (await caches.keys()).length);
    expect(kept).toBe(1);
    const name = await page.evaluate(async () => {
      const [first = ''] = await caches.keys();
      const requests = await (await caches.open(first)).keys();
      return requests.map(({ url }) => new URL(url).pathname).find((path) => path.includes('calendar-text'));
    });
    expect(name, 'what is loaded on a click').toBeDefined();
    site.change('privacy/index.html', OLD, NEW);
    site.rename(name ?? '', '/_astro/calendar-text.new.js');
    await site.publish();
    const other = await context.newPage();
    await other.goto('/privacy/');
    await other.getByRole('button', { name: '刷新' }).tap();
    await expect(other.locator('h1')).toHaveText('隐私（新）');
    await expect(page).toHaveURL(/\/hours\/$/);
    await site.cut();
    const status = await page.evaluate(
      async (path) => (await fetch(path, { cache: 'no-store' })).status,
      name ?? '',
    );
    expect(status).toBe(200);
  },
);

test(
  'a version that did not arrive whole is not used, and comes when the network is better',
  LONG,
  async ({ page, site }) => {
    await visitAndKeep(page);
    site.change('privacy/index.html', OLD, NEW);
    await site.publish();
    // The file on the way is another than the list says, as from a hotel's own sign-in page.
    site.change('privacy/index.html', NEW, '<h1>请登录</h1>');
    await page.goto('/privacy/');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toHaveText('隐私');
    await expect(page.locator('.new-version')).toHaveCount(0);
    site.change('privacy/index.html', '<h1>请登录</h1>', NEW);
    await page.goto('/privacy/');
    await page.getByRole('button', { name: '刷新' }).tap();
    await expect(page.locator('h1')).toHaveText('隐私（新）');
  },
);

test(
  'an answer says by which version of the rules it was given, before and after a new one is let in',
  LONG,
  async ({ page, site }) => {
    const version = widget(page).getByText('结论按本站规则');
    const tell = async () => {
      await page.goto(NOTICE);
      await judgeOn(page, AS_OF);
      await answerByTouch(page, { ...CERTIFICATE, birthDate: '1985-06-15' });
    };
    await visitAndKeep(page);
    site.change(`${NOTICE}widgets.json`, '"version":"2"', '"version":"3"');
    await site.publish();
    await tell();
    await expect(page.locator('.new-version')).toContainText(BAR);
    await expect(version).toContainText('规则2版');
    await page.getByRole('button', { name: '刷新' }).tap();
    await expect(page.locator('.new-version')).toHaveCount(0);
    await tell();
    await expect(version).toContainText('规则3版');
  },
);
