import { CLEAN, csvOf, GRID } from '../widgets/roster/clean.ts';
import {
  AS_OF,
  answerByTouch,
  CERTIFICATE,
  judgeOn as judgeCheckOn,
  outcomeOf,
} from './support/check-journey.ts';
import { annual, fillRows, HOLDER, knownTo } from './support/hours-journey.ts';
import { judgeOn, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { answerOf, box, openOffices } from './support/offices.ts';
import { ANSWERS, DONE, FORM, fieldOf, OPEN, statusOf } from './support/phone-change.ts';
import { PAGE, renewing, tellBeside } from './support/registration-journey.ts';
import { answer, openRoster, rowsOf } from './support/roster.ts';
import { openSearch, seek } from './support/search.ts';
import { expect, test } from './support/test.ts';
import { type Step, seenAfter } from './support/translated.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-06-01T12:00:00+08:00')));

const YEARS = { 2023: { total: 31 }, 2024: { total: 33 }, 2025: { total: 10 } };

const judgedAs =
  (day: string, outcome: string): Step =>
  async (page) => {
    await judgeCheckOn(page, day);
    expect(await outcomeOf(page)).toBe(outcome);
  };

const filtered =
  (filter: string): Step =>
  async (page) => {
    await page.getByLabel('只看').selectOption({ index: 0 });
    await expect(rowsOf(page)).toHaveCount(CLEAN.length);
    await page.getByLabel('只看').selectOption(filter);
    await expect(rowsOf(page)).not.toHaveCount(CLEAN.length);
  };

/** A part of the page that answers, and what is done there one after the other. */
const USED: Readonly<Record<string, { part: string; steps: readonly Step[]; long?: true }>> = {
  'the check': {
    part: '#check',
    steps: [
      async (page) => {
        await page.goto('/check/');
        await judgeCheckOn(page, AS_OF);
      },
      async (page) => {
        const answers = { ...CERTIFICATE, place: 'guizhou-2023-conversion', birthDate: '1971-03-09' };
        await answerByTouch(page, answers);
        expect(await outcomeOf(page)).toBe('eligible');
      },
      judgedAs('2023-03-01', 'not-yet-open'),
      judgedAs(AS_OF, 'eligible'),
      judgedAs('2024-06-01', 'closed'),
      async (page) => {
        await page.getByRole('button', { name: '修改出生日期' }).tap();
        await page.locator('#check').getByLabel('出生日期', { exact: true }).fill('1950年2月30日');
        await page.getByRole('button', { name: '下一步' }).tap();
      },
      async (page) => {
        await page.locator('#check').getByLabel('出生日期', { exact: true }).fill('1950年');
        await page.getByRole('button', { name: '下一步' }).tap();
      },
      async (page) => {
        await answerByTouch(page, { birthDate: '1950-02-03' });
        expect(await outcomeOf(page)).not.toBe('eligible');
      },
    ],
  },
  'the hours': {
    part: '#hours',
    long: true,
    steps: [
      async (page) => {
        await visit(page, '/hours/');
        await judgeOn(page, '2025-12-01');
      },
      async (page) => {
        await tellByTouch(page, knownTo({ ...HOLDER, years: YEARS }));
        await page.locator('.kit-twin summary').tap();
      },
      async (page) => {
        await page.getByRole('button', { name: '修改各年度学时' }).tap();
        await fillRows(page, '学时', ['32', '40', '33']);
        await page.getByRole('button', { name: '下一步' }).tap();
        await expect(annual(page)).toHaveAttribute('data-outcome', 'compliant');
      },
      (page) => judgeOn(page, '2027-12-01'),
      (page) => judgeOn(page, '2022-12-25'),
      async (page) => {
        await page.getByRole('button', { name: '再加一本证书' }).tap();
      },
    ],
  },
  'the registration': {
    part: '#registration',
    long: true,
    steps: [
      async (page) => {
        await visit(page, PAGE);
        await renewing(page);
        await expect(page.getByRole('heading', { name: '现在向谁申请' })).toBeVisible();
        await expect(page.getByRole('button', { name: /^加入日历/ })).toBeVisible();
      },
      (page) => judgeOn(page, '2026-12-15'),
      (page) => judgeOn(page, '2027-02-01'),
      (page) => judgeOn(page, '2026-06-01'),
      async (page) => {
        await page.getByRole('button', { name: '修改注册有效期至' }).tap();
        await tellByTouch(page, { expiresOn: '2027-11-30' });
      },
      (page) => tellBeside(page, { compulsory: '20', elective: '60' }),
      (page) => tellByTouch(page, { specialties: '1' }),
      (page) => tellBeside(page, { compulsory: '60', elective: '30' }),
    ],
  },
  'the offices': {
    part: '#offices',
    long: true,
    steps: [
      openOffices,
      ...['贵阳', '仁怀', '0898', '贵安新区', '二建', '', 'changchun'].map(
        (query): Step =>
          async (page) => {
            await box(page).fill(query);
            await expect(box(page)).toHaveValue(query);
            await expect(answerOf(page)).toBeVisible();
          },
      ),
    ],
  },
  'the list': {
    long: true,
    part: '.roster',
    steps: [
      openRoster,
      (page) => answer(page, { name: '名单.csv', bytes: csvOf(GRID) }, '2026-11-21'),
      async (page) => {
        await page
          .getByRole('button', { name: /^看理由/ })
          .nth(1)
          .tap();
        await expect(page.locator('.roster-card .kit-verdict').first()).toBeVisible();
      },
      filtered('deadline'),
      filtered('problems'),
      async (page) => {
        await page.getByRole('button', { name: '改列的用途、判断日期' }).tap();
        await page.getByLabel('判断日期').fill('2023年6月1日');
        await page.getByRole('button', { name: '开始判断' }).click();
        await expect(rowsOf(page)).toHaveCount(CLEAN.length);
      },
      filtered('deadline'),
    ],
  },
  'the search': {
    part: '.search',
    long: true,
    steps: [
      openSearch,
      (page) => seek(page, '换证条件'),
      (page) => seek(page, '学时'),
      (page) => seek(page, '没有这个'),
      (page) => seek(page, '海南'),
      (page) =>
        page
          .getByRole('button', { name: /^再看其余/ })
          .first()
          .tap(),
    ],
  },
  'the form': {
    part: '.phone-form',
    long: true,
    steps: [
      async (page) => {
        await page.goto(FORM);
        await page.getByRole('button', { name: '打印申请单' }).scrollIntoViewIfNeeded();
        await expect(statusOf(page)).toContainText(OPEN);
      },
      (page) => page.getByRole('button', { name: '打印申请单' }).tap(),
      async (page) => {
        for (const [label, typed] of ANSWERS) await fieldOf(page, label).fill(typed);
        await expect(statusOf(page)).toContainText(DONE);
      },
      (page) => page.getByLabel('办理地点').selectOption({ index: 2 }),
      (page) => page.getByLabel('办理地点').selectOption({ index: 3 }),
      async (page) => {
        await fieldOf(page, ANSWERS[1][0]).fill('123');
        await page.getByRole('button', { name: '打印申请单' }).tap();
      },
    ],
  },
};

for (const [what, { part, steps, long }] of Object.entries(USED)) {
  test(
    `${what}: a page that a browser translates says what any other says`,
    long ? LONG : {},
    async ({ page }) => {
      const plain = await seenAfter(page, part, steps, false);
      for (const [at, words] of plain.entries())
        expect(words, 'each step changes words').not.toEqual(plain[at - 1]);
      // The entry of its history keeps what was told.
      await page.goto('about:blank');
      expect(await seenAfter(page, part, steps, true)).toEqual(plain);
    },
  );
}

test('where words on it change, a button keeps the focus', async ({ page }) => {
  await openRoster(page);
  await answer(page, { name: '名单.csv', bytes: csvOf(GRID) }, '2026-11-21');
  const first = rowsOf(page).first().getByRole('button');
  await first.focus();
  for (const words of ['收起', '看理由']) {
    await page.keyboard.press('Enter');
    await expect(first).toHaveText(words);
    await expect(first).toBeFocused();
  }
});
