import { citationHref } from '../../src/links/citations.ts';
import { longAfter } from './support/long.ts';
import { answerOf, box, contacts, expectAnswer, openOffices, searches, shownIds } from './support/offices.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** People of the cases who look for an office. */
const PEOPLE = [
  ['three people', 3, searches().slice(0, 3)],
  ['ten people and more', 10, searches()],
] as const;

for (const [at, [who, least, people]] of PEOPLE.entries()) {
  test(
    `${who} look for an office by touch, and are told what the rules say`,
    longAfter(1, at),
    async ({ page }) => {
      expect(people.length).toBeGreaterThanOrEqual(least);
      await openOffices(page);
      for (const { query } of people) {
        await box(page).tap();
        await page.keyboard.insertText(query);
        await expectAnswer(page, query);
        await page.getByRole('button', { name: '清空' }).tap();
        await expect(box(page)).toBeFocused();
        await expect(box(page)).toHaveValue('');
        await expect(answerOf(page)).toHaveAttribute('data-outcome', 'all');
      }
    },
  );

  test(
    `${who} by keyboard alone: Enter leads to the results, Escape clears, the focus is never lost`,
    longAfter(1, at),
    async ({ page }) => {
      await openOffices(page);
      while (!(await box(page).evaluate((each) => each === document.activeElement))) {
        await page.keyboard.press('Tab');
      }
      for (const { query } of people) {
        await page.keyboard.insertText(query);
        await page.keyboard.press('Enter');
        await expectAnswer(page, query);
        await expect(page.locator('[data-focus=results]')).toBeFocused();
        await expect(page.locator('[data-focus=results]')).toBeInViewport();
        await page.keyboard.press('Shift+Tab');
        await expect(page.getByRole('button', { name: '清空' })).toBeFocused();
        await page.keyboard.press('Shift+Tab');
        await expect(box(page)).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(box(page)).toHaveValue('');
        await expect(box(page)).toBeFocused();
      }
    },
  );
}

test('from the results the next stop by Tab is the telephone', async ({ page }) => {
  await openOffices(page);
  await box(page).fill('贵阳');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-focus=results]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '拨打 0851-85823865' })).toBeFocused();
});

test('telephones dial, an extension after a pause; mail is a link', async ({ page }) => {
  await openOffices(page);
  await box(page).fill('4009999355转1');
  await expect(page.getByRole('link', { name: '拨打 4009999355转1' })).toHaveAttribute(
    'href',
    'tel:4009999355,1',
  );
  await box(page).fill('贵州');
  await expect(page.getByRole('link', { name: 'jst.jnzx@guizhou.gov.cn', exact: true })).toHaveAttribute(
    'href',
    'mailto:jst.jnzx@guizhou.gov.cn',
  );
});

test('before anything is typed every office stands there, each with a link to its own words', async ({
  page,
}) => {
  await openOffices(page);
  await expect(answerOf(page)).toHaveAttribute('data-outcome', 'all');
  const all = contacts();
  expect((await shownIds(page)).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  for (const { id, citation } of all) {
    await expect(page.locator(`[data-office="${id}"] a.citation`)).toHaveAttribute(
      'href',
      citationHref(citation),
    );
  }
  for (const { citation } of all) {
    await page.goto(citationHref(citation));
    const squeeze = (text: string | null) => (text ?? '').replace(/\s+/gu, '');
    expect(squeeze(await page.locator(':target').textContent())).toContain(squeeze(citation.quote));
  }
});

test('贵安新区 is answered with the department, why, and where the notice says so', async ({ page }) => {
  await openOffices(page);
  await box(page).fill('贵安新区');
  const card = page.locator('[data-office=guizhou-department]');
  await expect(card.locator('.kit-note')).toContainText('没有列出贵安新区的单位');
  await expect(card.locator('.kit-note a.citation').first()).toContainText('文首');
  await expect(card.getByRole('link', { name: /^拨打/ })).toBeVisible();
});

test('notices that print no telephone are named, whatever is typed', async ({ page }) => {
  await openOffices(page);
  for (const query of ['', '贵阳', '仁怀']) {
    await box(page).fill(query);
    const mute = page.locator('section', { hasText: '没有印电话的文件' }).last();
    await expect(mute.getByRole('link')).toHaveCount(2);
    for (const id of ['guizhou-2023-55', 'mohurd-2020-662'])
      await expect(mute.locator(`a[href="/notices/${id}/"]`)).toBeVisible();
  }
  await box(page).fill('二建');
  await expect(page.locator('[data-office]')).toHaveText(/通知没有印这里的电话和地址/);
});

test('where nothing is found, it says what to do and whom to call in each province', async ({ page }) => {
  await openOffices(page);
  await box(page).fill('仁怀');
  await expect(answerOf(page)).toContainText('没有找到“仁怀”');
  await expect(answerOf(page)).toContainText('市（州）的名字');
  for (const region of ['贵州省', '海南省', '吉林省']) {
    const card = page.locator('[data-office]', { hasText: region }).first();
    await expect(card.getByRole('link', { name: /^拨打/ })).toBeVisible();
  }
});
