import { LONG, longAfter } from './support/long.ts';
import { answerOf, box, contacts, openOffices, shownIds } from './support/offices.ts';
import { expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('axe finds nothing in any state, in either scheme', LONG, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openOffices(page);
  for (const query of ['', '贵州', '贵安', '仁怀']) {
    await box(page).fill(query);
    await expectNoAxeFindingsInBothSchemes(page);
  }
  await page
    .getByRole('button', { name: /^复制电话/ })
    .first()
    .tap();
  await expectNoAxeFindingsInBothSchemes(page);
});

for (const [at, width] of [320, 360, 768, 1280].entries()) {
  test(
    `nothing sticks out at ${width} px, and targets are large enough`,
    longAfter(1, at),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await openOffices(page);
      for (const query of ['', '贵安新区', '仁怀']) {
        await box(page).fill(query);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, query).toBeLessThanOrEqual(0);
        const low = await page
          .locator('.offices :is(button, a, input):visible')
          .evaluateAll((all) =>
            all.filter((each) => each.getBoundingClientRect().height < 47.5).map((each) => each.textContent),
          );
        expect(low, query).toEqual([]);
      }
    },
  );
}

test('a screen reader is told what stands there, in order', async ({ page }) => {
  await openOffices(page);
  await box(page).fill('凯里');
  await expect(page.locator('.offices')).toMatchAriaSnapshot(`
    - search:
      - text: 地名、单位或电话
      - paragraph: /写汉字、拼音、首字母或电话都行/
      - textbox "地名、单位或电话": 凯里
      - button "清空"
    - status:
      - paragraph: 找到1个单位：黔东南州住房和城乡建设局。
    - heading "查找结果" [level=3]
    - list:
      - listitem:
        - heading "黔东南州住房和城乡建设局" [level=4]
        - paragraph: 办什么：受理换证人员手机号变更
        - paragraph: /地址：凯里市/
        - link "拨打 0855-3820146"
        - button "复制电话：黔东南州住房和城乡建设局"
        - button "复制地址：黔东南州住房和城乡建设局"
        - list:
          - listitem:
            - link /看原文：.*附件1/
  `);
});

test('on paper the list stands alone', async ({ page }) => {
  await openOffices(page);
  await page.emulateMedia({ media: 'print' });
  await expect(box(page)).toBeHidden();
  await expect(answerOf(page)).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await shownIds(page)).toHaveLength(contacts().length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands there, with its telephones, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/offices/');
    await expect(box(page)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const { id, phone, address, office } of contacts()) {
      const card = page.locator(`[data-office="${id}"]`);
      await expect(card.getByRole('heading')).toContainText(office);
      if (address) await expect(card.getByText(address)).toBeVisible();
      if (phone) await expect(card.getByRole('link', { name: `拨打 ${phone}` })).toBeVisible();
    }
    await expect(page.getByText('不能查找')).toBeVisible();
  });
});

test('is found from every page, and from the tasks of the front page', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^找谁办/ })
    .tap();
  await expect(page).toHaveURL(/\/offices\/$/);
  await expect(page.getByRole('navigation', { name: '主要栏目' }).getByText('找谁办')).toHaveAttribute(
    'aria-current',
    'page',
  );
});
