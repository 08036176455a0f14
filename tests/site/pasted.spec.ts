import type { Page } from '@playwright/test';
import { MARK } from '../fuzz/fuzz.ts';
import { comeToWidgets } from './support/journey.ts';
import { longAfter } from './support/long.ts';
import { declared } from './support/phone-change.ts';
import { stageOf } from './support/roster.ts';
import { expect, test } from './support/test.ts';

/** Every kind of box that takes words, by its page. */
const BOXES = [
  ['/check/', '判断日期'],
  ['/hours/', '判断日期'],
  ['/registration/', '注册有效期至'],
  ['/offices/', '地名、单位或电话'],
  ['/search/', '找什么'],
  ['/phone-change/', declared.fields.name],
  ['/phone-change/', declared.fields.identity],
  ['/roster/', '或者粘贴'],
] as const;

const boxOn = (page: Page, label: string) => page.locator('[data-island]').getByLabel(label).first();

async function paste(page: Page, what: Record<'text/html' | 'text/plain', string>): Promise<void> {
  await page.evaluate(async (texts) => {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, what);
  await page.keyboard.press('ControlOrMeta+v');
}

const RICH = `<table><tr><td><b>${MARK}</b><img src=x onerror=alert(1)></td></tr></table><script>alert(1)</script>`;

for (const [at, [path, label]] of BOXES.entries()) {
  test(
    `${path}: what is pasted into ${label} out of a page or a document is its words alone`,
    longAfter(1, at),
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(path);
      await comeToWidgets(page);
      const elements = () => page.locator('main :is(img, b, script:not([type]), [onerror])').count();
      const before = await elements();
      await boxOn(page, label).fill('');
      await boxOn(page, label).focus();
      await paste(page, { 'text/html': RICH, 'text/plain': '\u200b 2027年12月31日\u00a0' });
      await expect(boxOn(page, label)).toHaveValue(/2027年12月31日/);
      await page.keyboard.press('Enter');
      expect(await elements()).toBe(before);
      await expect(page.locator('body')).not.toContainText(MARK);
    },
  );

  test(
    `${path}: a hundred thousand characters in ${label} neither hang nor widen the page`,
    longAfter(1, at),
    async ({ page }) => {
      await page.goto(path);
      await comeToWidgets(page);
      const since = Date.now();
      await boxOn(page, label).fill('长'.repeat(50_000) + '1'.repeat(50_000));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('h1')).toBeVisible();
      expect(Date.now() - since, 'milliseconds').toBeLessThan(5000);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await expect(page.locator('[data-broken]')).toHaveCount(0);
      await boxOn(page, label).fill('2027年12月31日');
      await expect(boxOn(page, label)).toHaveValue('2027年12月31日');
    },
  );
}

test('cells pasted with zero-width characters and hard spaces are read as they look', async ({ page }) => {
  await page.goto('/roster/');
  await comeToWidgets(page);
  await boxOn(page, '或者粘贴').fill(
    '\ufeff姓名\u200b\t证书种类\u00a0\t注册有效期至\r\n张\u200b三\t二级建造师\u00a0\t\u200e2027-03-31\u00a0\r\n',
  );
  await page.getByRole('button', { name: '读这份名单' }).tap();
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'columns');
  await page.getByRole('button', { name: '开始判断' }).tap();
  await expect(page.locator('[data-line="2"]')).toContainText('还来得及');
  await expect(page.getByRole('rowheader', { name: '张三' })).toBeVisible();
});
