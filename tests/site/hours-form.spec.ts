import type { Page } from '@playwright/test';
import { annual, comeToYears, fillRows, HOLDER, knownTo, rowFields } from './support/hours-journey.ts';
import { judgeOn, openWithoutScripts, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const AS_OF = '2025-06-01';
const onward = (page: Page) => page.getByRole('button', { name: '下一步' }).tap();

test.describe('what is typed', () => {
  test('and does not fit stands beside its field, and is kept', async ({ page }) => {
    await comeToYears(page, AS_OF);
    await fillRows(page, '年度', ['2023', '2023']);
    await fillRows(page, '学时', ['32', '很多', '32']);
    await onward(page);
    await expect(page.locator('.kit-errors')).toBeFocused();
    const [year, hours] = [rowFields(page, '年度').nth(1), rowFields(page, '学时').nth(1)];
    await expect(hours).toHaveValue('很多');
    await expect(hours).toHaveAccessibleDescription(/请只写数字，例如20。/);
    await hours.fill('32');
    await onward(page);
    await expect(year).toHaveAccessibleDescription(/2023年已有一行/);
  });

  test('of a year before the first is asked about', LONG, async ({ page }) => {
    await comeToYears(page, AS_OF);
    await fillRows(page, '年度', ['2020']);
    await fillRows(page, '学时', ['32']);
    await onward(page);
    await expect(page.getByText('年度确实是2020年吗？')).toBeVisible();
    await page.getByRole('button', { name: '改一下' }).tap();
    await expect(rowFields(page, '年度').first()).toBeFocused();
  });

  test(
    'never shows in the address, and back and forward step through the questions',
    LONG,
    async ({ page }) => {
      await visit(page, '/hours/');
      const address = page.url();
      await judgeOn(page, AS_OF);
      await tellByTouch(page, knownTo({ ...HOLDER, years: {} }));
      await expect(annual(page)).toHaveAttribute('data-outcome', 'retrain');
      await page.goBack();
      await expect(rowFields(page, '学时').first()).toHaveValue('0');
      await page.goForward();
      await expect(annual(page)).toHaveAttribute('data-outcome', 'retrain');
      expect(page.url()).toBe(address);
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      );
      expect(kept).not.toMatch(/2022-12-20|site-post/);
    },
  );

  test('before the script arrives is kept, and the typing is not interrupted', LONG, async ({ page }) => {
    const arrive = await openWithoutScripts(page, '/hours/');
    await page.getByLabel('判断日期').fill(AS_OF);
    await page.getByRole('radio', { name: '吉林' }).tap();
    await page.getByLabel('取得日期').tap();
    await page.keyboard.type('2022-12');
    arrive();
    await expect(annual(page)).toBeVisible();
    await page.keyboard.type('-20');
    await page.keyboard.press('Enter');
    await expect(page.locator('.kit-answers')).toContainText('2022年12月20日');
    await expect(page.getByLabel('判断日期')).toHaveValue('2025年6月1日');
    const asked = await tellByTouch(page, knownTo({ ...HOLDER, years: {} }));
    expect(asked).not.toContain('obtainedOn');
    expect(asked).not.toContain('place');
    await expect(annual(page)).toHaveAttribute('data-outcome', 'retrain');
  });
});
