import { inChinese, todayInChina } from '../../src/rules/index.ts';
import { answerByTouch, answerOf, CERTIFICATE, NOTICE, widget } from './support/check-journey.ts';
import { comeToWidgets } from './support/journey.ts';
import { LONG, longAfter } from './support/long.ts';
import { expect, test } from './support/test.ts';

/** The last instant of the exchange's last day in China, and the first one after it. */
const LAST = new Date('2023-12-31T15:59:50Z');
const ZONES = ['Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles'];
const PERSON = { ...CERTIFICATE, birthDate: '1985-06-15' };
const heading = 'h3[data-focus=verdict]';

for (const [at, timezoneId] of ZONES.entries()) {
  test.describe(`with the device set to ${timezoneId}`, longAfter(1, at), () => {
    test.use({ timezoneId });

    test('today is the day in China, and midnight there moves a form on that is judged by today', async ({
      page,
    }) => {
      await page.clock.install({ time: LAST });
      await page.goto(NOTICE);
      await answerByTouch(page, PERSON);
      await expect(answerOf(page)).toHaveAttribute('data-outcome', 'eligible');
      await expect(widget(page).locator(heading)).toHaveText('按2023年12月31日（今天）判断');
      await expect(page.locator('[data-status]').first()).toContainText('今天截止');
      await page.clock.fastForward(20_000);
      await expect(answerOf(page)).toHaveAttribute('data-outcome', 'closed');
      await expect(widget(page).locator(heading)).toHaveText('按2024年1月1日（今天）判断');
      await expect(widget(page).getByLabel('判断日期')).toHaveValue('2024年1月1日');
      await expect(page.locator('[data-status]').first()).toContainText('已截止');
      await expect(page.locator('[data-status]').first()).not.toContainText('今天截止');
    });
  });
}

test('midnight leaves a form alone that is judged by another day', LONG, async ({ page }) => {
  await page.clock.install({ time: LAST });
  await page.goto(NOTICE);
  await comeToWidgets(page);
  await widget(page).getByLabel('判断日期').fill('2023年6月1日');
  await widget(page).getByRole('button', { name: '按这一天判断' }).tap();
  await answerByTouch(page, PERSON);
  await page.clock.fastForward(20_000);
  await expect(answerOf(page)).toHaveAttribute('data-outcome', 'eligible');
  await expect(widget(page).locator(heading)).toHaveText('今天（2024年1月1日）和当时（2023年6月1日）');
  await widget(page).getByRole('button', { name: '回到今天' }).tap();
  await expect(widget(page).locator(heading)).toHaveText('按2024年1月1日（今天）判断');
});

test('a half-typed day is not overwritten by midnight', async ({ page }) => {
  await page.clock.install({ time: LAST });
  await page.goto(NOTICE);
  await comeToWidgets(page);
  await widget(page).getByLabel('判断日期').fill('2023年6月');
  await page.clock.fastForward(20_000);
  await expect(widget(page).getByLabel('判断日期')).toHaveValue('2023年6月');
});

test('the line of time moves today on at midnight, and says one day', async ({ page }) => {
  await page.clock.install({ time: LAST });
  await page.goto('/');
  const today = page.locator('#timeline-today');
  const before = (await today.getAttribute('x1')) ?? '';
  await page.clock.fastForward(40 * 86_400_000);
  await expect(page.locator('[data-today]').first()).toHaveText('竖线是今天：2024年2月9日');
  await expect(today).not.toHaveAttribute('x1', before);
});

/** Clocks that are wrong, or right long from now: days that people may see as today. */
const CLOCKS = ['1970-01-01', '2020-02-29', '2024-02-29', '2036-12-31', '2099-07-01'];

for (const [at, day] of CLOCKS.entries()) {
  test(
    `by a clock that says ${day} every task is judged for that day and says which`,
    longAfter(1, at),
    async ({ page }) => {
      const now = new Date(`${day}T04:00:00Z`);
      await page.clock.setFixedTime(now);
      expect(todayInChina(now)).toBe(day);
      // Nothing breaks on the first page either, whose line of time may end before that day.
      await page.goto('/');
      for (const path of ['/check/', '/hours/', '/registration/']) {
        await page.goto(path);
        await comeToWidgets(page);
        await expect(page.getByLabel('判断日期')).toHaveValue(inChinese(day));
      }
    },
  );
}

test('29 February is a day in leap years alone, also where it is today', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-02-29T04:00:00Z'));
  await page.goto('/check/');
  await comeToWidgets(page);
  const asOf = page.getByLabel('判断日期');
  await expect(asOf).toHaveValue('2024年2月29日');
  await asOf.fill('2023年2月29日');
  await page.getByRole('button', { name: '按这一天判断' }).tap();
  await expect(page.getByText('2023年2月没有29日').first()).toBeVisible();
  await expect(asOf).toHaveValue('2023年2月29日');
  await asOf.fill('2020-2-29');
  await page.getByRole('button', { name: '按这一天判断' }).tap();
  await expect(asOf).toHaveValue('2020年2月29日');
});
