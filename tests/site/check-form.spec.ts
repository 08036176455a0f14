import {
  AS_OF,
  answerByTouch,
  answerOf,
  CERTIFICATE,
  judgeOn,
  NOTICE,
  outcomeOf,
  shownField,
  widget,
} from './support/check-journey.ts';
import { longAfter } from './support/long.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.describe('what is typed', () => {
  test('stays beside its message where it is no day, and the focus goes to it', async ({ page }) => {
    await page.goto(NOTICE);
    await judgeOn(page, AS_OF);
    await answerByTouch(page, CERTIFICATE, 'birthDate');
    const field = widget(page).getByLabel('出生日期', { exact: true });
    await field.fill('2023-02-30');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('2023-02-30');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/2023年2月没有30日，最后一天是28日/);
    await expect(field).toBeFocused();
    await expect(widget(page).locator('.kit-error')).toBeInViewport();
    await expect(widget(page).locator('.kit-errors')).toHaveCount(0);
  });

  test('is asked about where it is hardly meant', async ({ page }) => {
    await page.goto(NOTICE);
    await judgeOn(page, AS_OF);
    await answerByTouch(page, CERTIFICATE, 'birthDate');
    const field = widget(page).getByLabel('出生日期', { exact: true });
    await field.fill('2099/1/1');
    await page.keyboard.press('Enter');
    await expect(widget(page).getByText('出生日期确实是2099年1月1日吗？')).toBeVisible();
    await widget(page).getByRole('button', { name: '改一下' }).tap();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('2099/1/1');
  });

  test('never shows in the address; back and forward step through the questions', async ({ page }) => {
    await page.goto(NOTICE);
    const address = page.url();
    await judgeOn(page, AS_OF);
    const asked = await answerByTouch(page, { ...CERTIFICATE, birthDate: '1962-12-31' });
    expect(page.url()).toBe(address);
    await page.goBack();
    await expect(shownField(page)).toHaveAttribute('data-field', asked.at(-1) ?? '');
    await page.goBack();
    await expect(shownField(page)).toHaveAttribute('data-field', asked.at(-2) ?? '');
    await page.goForward();
    await page.goForward();
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'eligible');
    expect(page.url()).toBe(address);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toContain('1962');
  });
});

test('on /check/ the place is asked first', async ({ page }) => {
  await page.goto('/check/');
  const place = widget(page).getByRole('group', { name: '发证地区' });
  await place.getByLabel('贵州').tap();
  await widget(page).getByRole('button', { name: '下一步' }).tap();
  await expect(answerOf(page)).toHaveAttribute('data-outcome', 'closed');
});

for (const [at, width] of [320, 360, 768, 1280].entries()) {
  test(
    `nothing sticks out at ${width} px, and targets are large enough`,
    longAfter(1, at),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(NOTICE);
      await judgeOn(page, AS_OF);
      for (const state of ['question', 'verdict']) {
        if (state === 'verdict') await answerByTouch(page, { ...CERTIFICATE, birthDate: '1962-12-30' });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, state).toBeLessThanOrEqual(0);
        const low = await page
          .locator(
            '.kit-widget :is(button, summary, a, input:not([type=radio]), select, label:has(input)):visible',
          )
          .evaluateAll((all) =>
            all.filter((each) => each.getBoundingClientRect().height < 47.5).map((each) => each.textContent),
          );
        expect(low, state).toEqual([]);
      }
      expect(await outcomeOf(page)).toBe('unclear');
    },
  );
}
