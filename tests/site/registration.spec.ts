import { writeFragment } from '../../src/links/answers.ts';
import { answerTo, judgeOn, openWithoutScripts, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import {
  AS_OF,
  PAGE,
  publishedRules,
  RENEWING,
  renewing,
  tellBeside,
} from './support/registration-journey.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('several specialties each have their line, and the channel is said once', LONG, async ({ page }) => {
  await visit(page, PAGE);
  await renewing(page);
  await page.getByRole('button', { name: '再加一个专业' }).tap();
  await tellByTouch(page, { expiresOn: '2026-05-20', educationMet: 'yes' });
  await expect(answerTo(page, 'renewal')).toHaveCount(2);
  await expect(answerTo(page, 'renewal').nth(0)).toHaveAttribute('data-outcome', 'on-time');
  await expect(answerTo(page, 'renewal').nth(1)).toHaveAttribute('data-outcome', 'expired');
  await expect(answerTo(page, 'applicationChannel')).toHaveCount(1);
  await expect(page.locator('.kit-card').getByRole('heading', { name: '接下来' })).toHaveCount(1);
  await page.getByRole('button', { name: '删去专业2' }).tap();
  await expect(answerTo(page, 'renewal')).toHaveCount(1);
});

test('the office is named, and that no telephone is printed', async ({ page }) => {
  await visit(page, PAGE);
  await renewing(page);
  const card = page.locator('.kit-card');
  await expect(card.getByText('贵州省建设执业资格注册服务中心').last()).toBeVisible();
  await expect(card.getByText('通知没有印这里的电话和地址。').first()).toBeVisible();
  await expect(card.getByRole('link', { name: /^拨打/ })).toHaveCount(0);
});

test('the change-over of 2023 is listed near its days, and not today', LONG, async ({ page }) => {
  await visit(page, PAGE);
  await renewing(page);
  await expect(page.locator('[data-details=applicationChannel] time')).toHaveCount(0);
  await judgeOn(page, '2023-07-20');
  await expect(page.locator('[data-details=applicationChannel] time').first()).toHaveText('2023年7月15日');
});

test('the deadline goes into a calendar file with the clause', async ({ page }) => {
  await visit(page, PAGE);
  await renewing(page, '2029-12-31');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /加入日历/ }).tap();
  const stream = await (await downloading).createReadStream();
  const text = Buffer.concat(await stream.toArray())
    .toString('utf8')
    .replaceAll('\r\n ', '');
  expect(text).toContain('DTSTART;VALUE=DATE:20291130');
  expect(text).toContain('应当在注册有效期届满30日前');
});

test(
  'nothing typed stands in the address or storage; back steps through the questions',
  LONG,
  async ({ page }) => {
    await visit(page, PAGE);
    const address = page.url();
    await renewing(page);
    expect(page.url()).toBe(address);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toContain('2026');
    await page.goBack();
    await expect(page.locator('.kit-questions [data-field=birthDate]')).toBeVisible();
  },
);

test(
  'a link to the answer opens the same answer, and leaves no trace in the address',
  LONG,
  async ({ page }) => {
    await visit(page, PAGE);
    await renewing(page);
    await tellBeside(page, { specialties: '1', compulsory: '60', elective: '60' });
    await expect(answerTo(page, 'planPeriodHours')).toHaveAttribute('data-outcome', 'compliant');
    const says = await page.getByRole('status').innerText();
    const { version } = await publishedRules(page);
    const told = { ...RENEWING, specialties: '1', compulsory: '60', elective: '60' };
    await page.goto('/about/');
    await visit(page, `${PAGE}${writeFragment('registration', { asOf: AS_OF, version, items: [told] })}`);
    await expect(answerTo(page, 'planPeriodHours')).toBeVisible();
    expect(await page.getByRole('status').innerText()).toBe(says);
    await expect(page.locator('.kit-news')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
  },
);

test('a date typed before the script arrives is kept', LONG, async ({ page }) => {
  const arrive = await openWithoutScripts(page, PAGE);
  await page.getByLabel('准予日期').fill('2024-05-10');
  await page.getByLabel('注册有效期至', { exact: true }).tap();
  await page.keyboard.type('2026-12');
  arrive();
  await expect(answerTo(page, 'applicationChannel')).toBeVisible();
  await page.keyboard.type('-31');
  await page.keyboard.press('Enter');
  await expect(page.locator('.kit-answers')).toContainText('2026年12月31日');
  await expect(page.locator('.kit-answers')).toContainText('2024年5月10日');
});

for (const width of [320, 360, 768, 1280]) {
  test(`nothing sticks out at ${width} px, and targets are large enough`, LONG, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await visit(page, PAGE);
    for (const state of ['question', 'verdict']) {
      if (state === 'verdict') await renewing(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, state).toBeLessThanOrEqual(0);
      const low = await page
        .locator(
          '.kit-widget :is(button, summary, a:not(.citation), input:not([type=radio]), label:has(input)):visible',
        )
        .evaluateAll((all) =>
          all.filter((each) => each.getBoundingClientRect().height < 47.5).map((each) => each.textContent),
        );
      expect(low, state).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the dates tables stand in its place', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('.kit-widget')).toBeHidden();
    for (const caption of ['注册的期限', '纸质证书', '向谁申请', '怎样申请', '每个注册有效期的继续教育'])
      await expect(page.getByRole('table', { name: caption, exact: true })).toBeVisible();
    await expect(page.locator('main')).toContainText('30日');
  });
});

test('once both days are past nothing says that either is in time', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00+08:00'));
  await visit(page, PAGE);
  await tellByTouch(page, { ...RENEWING, expiresOn: '2026-12-20' });
  await expect(page.getByRole('status')).toContainText('该申请的日子2026年11月20日已过');
  await expect(page.locator('.kit-card')).toContainText('另一种理解：2026年11月20日');
  await expect(page.locator('.kit-card')).not.toContainText('来得及');
});
