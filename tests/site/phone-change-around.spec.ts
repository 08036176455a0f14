import { LONG, longAfter } from './support/long.ts';
import {
  ANSWERS,
  countPrints,
  DONE,
  declared,
  FORM,
  fillIn,
  notice,
  OPEN,
  statusOf,
  valuesOf,
} from './support/phone-change.ts';
import { expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

test('each place has its office, address and telephone, with what to bring; the one that is not listed, the department', async ({
  page,
}) => {
  await page.goto(FORM);
  const place = page.getByLabel('办理地点');
  const shown = page.locator('.phone-office');
  await expect(statusOf(page)).toContainText(OPEN);
  for (const { region, office, address = '', phone = '', unlisted } of notice.contacts) {
    for (const chosen of unlisted ?? [region]) {
      await place.selectOption(chosen);
      await expect(shown).toContainText(office);
      await expect(shown).toContainText(address);
      await expect(shown.getByRole('link', { name: `拨打 ${phone}` })).toHaveAttribute('href', /^tel:\d+$/);
      if (unlisted) await expect(shown).toContainText(`没有列出${chosen}的单位`);
    }
  }
  for (const thing of declared.bring) await expect(page.locator('.phone-part').last()).toContainText(thing);
  await page.getByRole('link', { name: declared.asked.quote }).tap();
  await expect(page.locator(':target')).toHaveText(declared.asked.quote);
});

test.describe('in WeChat', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.50',
  });

  test('it says before anything is typed, and again at the button, to open a browser', async ({ page }) => {
    const prints = await countPrints(page);
    await page.goto(FORM);
    await expect(page.getByText('请在浏览器中打开')).toHaveCount(1);
    await fillIn(page);
    for (const name of ['打印申请单', '打印空白表']) {
      await page.getByRole('button', { name }).tap();
      await expect(page.locator('.phone-wechat').last()).toBeFocused();
    }
    await expect(page.getByText('请在浏览器中打开')).toHaveCount(2);
    expect(await prints()).toBe(0);
    expect(await valuesOf(page)).toContain(ANSWERS[0][1]);
  });
});

test('axe finds nothing in either scheme while it is empty, wrong or complete', LONG, async ({ page }) => {
  await countPrints(page);
  await page.goto(FORM);
  await expect(statusOf(page)).toContainText(OPEN);
  await expectNoAxeFindingsInBothSchemes(page);
  await page.getByRole('button', { name: '打印申请单' }).tap();
  await expect(page.locator('.kit-errors')).toBeFocused();
  await expectNoAxeFindingsInBothSchemes(page);
  await fillIn(page);
  await page
    .getByLabel('办理地点')
    .selectOption(notice.contacts.find((each) => each.unlisted)?.unlisted?.[0] ?? '');
  await expect(statusOf(page)).toContainText(DONE);
  await expectNoAxeFindingsInBothSchemes(page);
});

for (const [at, width] of [320, 360, 768, 1280].entries()) {
  test(
    `nothing sticks out at ${width} px, and targets are large enough`,
    longAfter(1, at),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(FORM);
      await fillIn(page);
      await page.getByLabel('办理地点').selectOption({ index: 1 });
      await expect(statusOf(page)).toContainText(DONE);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
      const low = await page
        .locator('.phone-form :is(button, a, input, select):visible')
        .evaluateAll((all) =>
          all.filter((each) => each.getBoundingClientRect().height < 47.5).map((each) => each.textContent),
        );
      expect(low).toEqual([]);
    },
  );
}
