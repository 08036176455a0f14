import { answer, expectAsLeft, expectAt, follow, seen, TELL, VISITORS } from './support/back.ts';
import { AS_OF, answerByTouch, CERTIFICATE, judgeOn, NOTICE } from './support/check-journey.ts';
import { longAfter } from './support/long.ts';
import { FORM } from './support/phone-change.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

for (const [at, visitor] of VISITORS.entries()) {
  test(
    `${visitor.says}: back from a citation and loaded anew the page is as it was left`,
    longAfter(2, at),
    async ({ page }) => {
      await page.addInitScript(TELL);
      await answer(page, visitor);
      const left = await seen(page);
      const top = await follow(page);
      await page.goBack();
      await expect(page.locator('html')).toHaveAttribute('data-persisted', 'false');
      await expectAsLeft(page, left, top);
      await page.reload();
      await expectAsLeft(page, left, top);

      await page.goBack();
      await expect(page.locator('.kit-questions')).toBeVisible();
      const before = await seen(page);
      expect(before.fields).not.toEqual(left.fields);
      await page.reload();
      await expect.poll(() => seen(page)).toEqual(before);
      await page.goForward();
      await expect.poll(() => seen(page)).toEqual(left);
    },
  );
}

test('brought back whole by the browser, the page is as it was left', async ({ page }) => {
  const [visitor] = VISITORS;
  if (!visitor) throw new Error('nobody');
  await answer(page, visitor);
  const left = await seen(page);
  const top = await page.evaluate(() => Math.round(scrollY));
  // Browsers that are remote-controlled keep no page whole: what the page hears of it is all that can be done here.
  await page.evaluate(() => {
    for (const type of ['pagehide', 'pageshow'])
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  });
  await expectAsLeft(page, left, top);
});

test('in a notice, back from its own clause and loaded anew, the answer stands as it was left', async ({
  page,
}) => {
  await page.goto(NOTICE);
  await judgeOn(page, AS_OF);
  await answerByTouch(page, { ...CERTIFICATE, birthDate: '1962-12-31' });
  const card = page.locator('#check .kit-card');
  await expect(card).toContainText('条件都符合，能换');
  const left = await card.innerText();
  const standsAsLeft = () => expect.poll(() => card.innerText()).toBe(left);
  const citation = card.locator('a.citation:visible').first();
  await citation.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => Math.round(scrollY));
  await citation.tap();
  await expect(page).toHaveURL(/#q-/);
  await page.reload();
  await standsAsLeft();
  await page.goBack();
  await standsAsLeft();
  await expectAt(page, top);
});

for (const [path, says] of [
  [FORM, '离开或刷新这一页，就都清空了'],
  ['/roster/', '刷新或离开网页就没有了'],
] as const)
  test(`${path} says that what is filled in is lost with the page`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main')).toContainText(says);
  });

test('who starts afresh goes back to his answers, and on back to the questions before', async ({ page }) => {
  const [visitor] = VISITORS;
  if (!visitor) throw new Error('nobody');
  await answer(page, visitor);
  const left = await seen(page);
  await page.getByRole('button', { name: '重新填写' }).click();
  await expect(page.locator('.kit-questions [data-field]:visible').first()).toBeVisible();
  await page.goBack();
  await expect.poll(() => seen(page)).toEqual(left);
  await page.goBack();
  await expect(page.locator('.kit-questions [data-field]:visible').first()).toBeVisible();
  await page.goForward();
  await expect.poll(() => seen(page)).toEqual(left);
});

test('a link opened on the same page is another visit, and Back brings the first again', async ({ page }) => {
  const [visitor] = VISITORS;
  if (!visitor) throw new Error('nobody');
  await answer(page, visitor);
  const left = await seen(page);
  await page.evaluate(() => {
    location.hash = '#check?place=guizhou-2023-conversion&end=1';
  });
  await expect(page.locator('.kit-answers')).toContainText('贵州');
  await expect.poll(async () => (await seen(page)).answers).not.toBe(left.answers);
  await page.goBack();
  await expect.poll(() => seen(page)).toEqual(left);
});
