import { openWithoutScripts } from './support/journey.ts';
import { ANSWERS, countPrints, DONE, FORM, fieldOf, notice, OPEN, statusOf } from './support/phone-change.ts';
import { expect, test } from './support/test.ts';

const [[nameLabel], [identityLabel], [beforeLabel], [afterLabel]] = ANSWERS;

test('filled in by touch, it says when it can be printed, and prints', async ({ page }) => {
  const prints = await countPrints(page);
  await page.goto(FORM);
  for (const [index, [label, typed]] of ANSWERS.entries()) {
    await expect(statusOf(page)).toHaveText(`还有${ANSWERS.length - index}${OPEN}。`);
    await fieldOf(page, label).tap();
    await page.keyboard.type(typed);
  }
  await expect(statusOf(page)).toContainText(DONE);
  await page.getByRole('button', { name: '打印申请单' }).tap();
  await expect.poll(prints).toBe(1);
  await expect(page.locator('.kit-errors')).toHaveCount(0);
});

test('filled in by keyboard alone, Enter prints', async ({ page }) => {
  const prints = await countPrints(page);
  await page.goto(FORM);
  await expect(statusOf(page)).toContainText(OPEN);
  await page.locator('#main').focus();
  for (const [label, typed] of ANSWERS) {
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await fieldOf(page, label).evaluate((field) => field === document.activeElement)) break;
    }
    await expect(fieldOf(page, label)).toBeFocused();
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Enter');
  await expect.poll(prints).toBe(1);
});

test('what is wrong is said beside its field and in a summary that takes the focus; nothing typed is lost', async ({
  page,
}) => {
  const prints = await countPrints(page);
  await page.goto(FORM);
  await fieldOf(page, nameLabel).fill('张三');
  await fieldOf(page, identityLabel).fill('110105194912310021');
  await fieldOf(page, beforeLabel).fill('0851-85360006');
  await fieldOf(page, beforeLabel).blur();
  await expect(fieldOf(page, identityLabel)).toHaveAccessibleDescription(/最后一位对不上，请逐位核对/);
  await expect(fieldOf(page, beforeLabel)).toHaveAccessibleDescription(/固定电话/);
  await expect(statusOf(page)).toHaveText(`还有3${OPEN}。`);
  await page.getByRole('button', { name: '打印申请单' }).tap();
  const summary = page.locator('.kit-errors');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('有3处要改');
  await summary.getByRole('link', { name: new RegExp(afterLabel) }).tap();
  await expect(fieldOf(page, afterLabel)).toBeFocused();
  await expect(fieldOf(page, identityLabel)).toHaveValue('110105194912310021');
  await fieldOf(page, identityLabel).fill('11010519491231002X');
  await expect(fieldOf(page, identityLabel)).not.toHaveAttribute('aria-invalid');
  expect(await prints()).toBe(0);
});

test('typed before the script arrives, it is kept', async ({ page }) => {
  const arrive = await openWithoutScripts(page, FORM);
  await fieldOf(page, nameLabel).fill('张三');
  await page.getByLabel('办理地点').selectOption(notice.contacts[1]?.region ?? '');
  await fieldOf(page, identityLabel).tap();
  await page.keyboard.type('11010519491231');
  await page.keyboard.press('Enter');
  arrive();
  await expect(statusOf(page)).toContainText(`还有3${OPEN}`);
  await page.keyboard.type('002X');
  await expect(statusOf(page)).toContainText(`还有2${OPEN}`);
  await expect(page.locator('.phone-sheet [data-filled=name]')).toHaveText('张三');
  await expect(page.locator('.phone-office')).toContainText(notice.contacts[1]?.address ?? '');
});
