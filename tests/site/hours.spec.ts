import type { Page } from '@playwright/test';
import { annual, comeToYears, fillRows, HOLDER, knownTo, rowFields } from './support/hours-journey.ts';
import { answerTo, focused, judgeOn, questions, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const AS_OF = '2025-06-01';
const onward = (page: Page) => page.getByRole('button', { name: '下一步' }).tap();

test.describe('a year that is due', () => {
  test('stands ready with its number; untold it is named, and nobody is sent to retraining', async ({
    page,
  }) => {
    await comeToYears(page, AS_OF);
    await expect(rowFields(page, '年度')).toHaveCount(3);
    await expect(rowFields(page, '年度').first()).toHaveValue('2023');
    expect((await focused(page)).field, 'the first empty field has the focus').toMatch(/^total-/);
    await fillRows(page, '学时', ['0']);
    await onward(page);
    await expect(annual(page)).toHaveAttribute('data-outcome', 'incomplete');
    await expect(annual(page)).toContainText('2024年、2025年');
    await expect(page.locator('.kit-card')).not.toContainText('要重新培训');
  });

  test('is told by a 0', LONG, async ({ page }) => {
    await comeToYears(page, AS_OF);
    await fillRows(page, '学时', ['0', '0', '0']);
    await onward(page);
    await expect(annual(page)).toHaveAttribute('data-outcome', 'retrain');
  });

  test('of which the row is removed is untold, and comes again with 加一年', LONG, async ({ page }) => {
    await comeToYears(page, AS_OF);
    await page.getByRole('button', { name: '删去第2行' }).tap();
    await expect(rowFields(page, '年度')).toHaveCount(2);
    // Faster than any hand, and in the same place, it would be the second half of a double tap.
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: '加一年' }).tap();
    await fillRows(page, '年度', ['2023', '2025', '2024']);
    await fillRows(page, '学时', ['32', '32', '32']);
    await onward(page);
    await expect(annual(page)).toHaveAttribute('data-outcome', 'compliant');
    await page.getByRole('button', { name: '修改各年度学时' }).tap();
    await expect(rowFields(page, '年度').nth(1)).toHaveValue('2024');
  });
});

test('several certificates have their own answers', LONG, async ({ page }) => {
  await visit(page, '/hours/');
  await judgeOn(page, AS_OF);
  await tellByTouch(page, knownTo({ region: '吉林', facts: { certificate: 'skilled-worker-electronic' } }));
  await page.getByRole('button', { name: '再加一本证书' }).tap();
  await tellByTouch(page, knownTo({ ...HOLDER, years: { 2023: { total: 32 }, 2024: { total: 32 } } }));
  await expect(annual(page)).toHaveCount(2);
  await expect(annual(page).nth(0)).toHaveAttribute('data-outcome', 'not-required');
  await expect(annual(page).nth(1)).toHaveAttribute('data-outcome', 'in-progress');
  await page.getByRole('button', { name: '删去证书1' }).tap();
  await expect(annual(page)).toHaveCount(1);
  await expect(annual(page)).toHaveAttribute('data-outcome', 'in-progress');
});

test('a window that is over is said first, with what remains possible, and can be replayed', async ({
  page,
}) => {
  await visit(page, '/hours/');
  await tellByTouch(page, knownTo({ region: '贵州', facts: { certificate: 'site-post' } }));
  const first = page.locator('[role=status] [data-question]').first();
  await expect(first).toHaveAttribute('data-question', 'checkConversion');
  await expect(first).toHaveAttribute('data-outcome', 'closed');
  await expect(page.getByRole('heading', { name: '截止以后' })).toBeVisible();
  await page.getByRole('button', { name: '看看当时还差多少学时' }).tap();
  await questions(page).getByLabel('换证学时', { exact: true }).fill('20');
  await onward(page);
  await expect(first, 'it is over all the same').toHaveAttribute('data-outcome', 'closed');
  await expect(answerTo(page, 'checkConversion')).toHaveText(/当时（2023年12月31日）：.*还差44学时/u);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours stand as tables', async ({ page }) => {
    await page.goto('/hours/');
    await expect(page.locator('form.kit-form')).toBeHidden();
    await expect(page.getByText('每年的学时：', { exact: false }).first()).toBeVisible();
    for (const hours of ['120学时：必修60学时，选修60学时', '不少于32学时，其中专业岗位知识不少于22学时'])
      await expect(page.getByRole('cell', { name: hours }).first()).toBeVisible();
    await expect(page.getByText('每年要学多少学时：本通知未规定。').first()).toBeVisible();
  });
});
