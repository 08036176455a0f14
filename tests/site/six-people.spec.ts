import type { Page } from '@playwright/test';
import { knownTo } from './support/hours-journey.ts';
import { answerTo, questions, tellByTouch, visit } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { box as officeBox, openOffices, shownIds } from './support/offices.ts';
import { FORM } from './support/phone-change.ts';
import { openSearch, seek } from './support/search.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-12-01T12:00:00+08:00')));

const verdict = (page: Page) => page.locator('[role=status] .kit-verdict');
const row = (page: Page, name: string) => page.locator('[role=status] .kit-also', { hasText: name });
const DEPARTMENT = 'a[href="tel:085185360006"]';

test('a man of 1962-06-15 asks whether he can still exchange, replays the window, and reads the same first', async ({
  page,
}) => {
  await visit(page, '/check/');
  await questions(page).getByRole('radio', { name: '贵州', exact: true }).tap();
  await page.getByRole('button', { name: '下一步' }).tap();
  await expect(verdict(page)).toHaveText(/^现在不能换了换证到2023年12月31日为止，通知说“逾期不再开展”。$/);
  await expect(page.locator('.kit-card').locator(DEPARTMENT)).toBeVisible();

  await page.getByRole('button', { name: '看看当时是否符合' }).tap();
  await tellByTouch(page, {
    certificate: 'site-post',
    issuer: 'guizhou-dohurd',
    issuedOn: '2017-06-01',
    sex: 'male',
    birthDate: '1962-06-15',
  });
  await expect(verdict(page)).toHaveCount(1);
  await expect(verdict(page)).toContainText('现在不能换了');
  await expect(
    page.getByRole('heading', { name: /^今天（2026年12月1日）和当时（2023年12月31日）$/ }),
  ).toBeVisible();
  await expect(answerTo(page, 'checkConversion')).toHaveText(
    '能不能换证当时（2023年12月31日）：年龄有两种理解，说不准。',
  );
  const card = page.locator('.kit-card');
  await expect(card.locator(DEPARTMENT)).toBeVisible();
  const headings = await card.locator('h4').filter({ visible: true }).allInnerTexts();
  expect(headings).toEqual(['截止以后', '咨询电话', '当时的两种理解', '当时您符合吗？', '当时请留意']);
  await expect(card.getByText('当时的办法（现在办不了）')).toBeVisible();
  await expect(card.getByText('在省职业培训管理系统的换证入口注册账号')).toBeHidden();
});

test('a holder in Jilin with 32, 20 and 0 hours is told to train anew, whom to ask how, and what still runs', async ({
  page,
}) => {
  await visit(page, '/hours/');
  await tellByTouch(
    page,
    knownTo({
      region: '吉林',
      facts: { certificate: 'site-post-electronic', obtainedOn: '2022-11-10', working: 'yes' },
      years: { 2023: { total: 32 }, 2024: { total: 20 }, 2025: { total: 0 }, 2026: { total: 0 } },
    }),
  );
  await expect(verdict(page)).toHaveCount(1);
  await expect(verdict(page)).toContainText('要重新培训2023年和2024年合计52学时，不满64学时');
  await expect(verdict(page)).toContainText('怎样重新培训，通知没有写，请打电话问');
  await expect(verdict(page)).toContainText(
    '2026年的学时还要不要学（还差32学时，最晚2026年12月31日，连今天还有31天）',
  );
  const card = page.locator('.kit-card');
  await expect(card.locator('a[href="tel:043182752530"]')).toBeVisible();
  await expect(card).not.toContainText('接下来');
  await expect(card).not.toContainText('完成当年继续教育');
  await expect(card).not.toContainText('没有学满的，当年补');
});

test('a constructor registered to 2027-02-10 with hours to do reads one verdict with day, hours and end', async ({
  page,
}) => {
  await visit(page, '/registration/');
  await tellByTouch(page, {
    expiresOn: '2027-02-10',
    birthDate: '1963-03-01',
    specialties: '2',
    educationMet: 'no',
  });
  await expect(verdict(page)).toHaveCount(1);
  await expect(verdict(page)).toContainText('还来得及：最晚2027年1月10日，先学满180学时');
  await expect(row(page, '延续后到')).toHaveText('延续后到2028年3月1日，满65周岁当日，不到3年。');
  await expect(row(page, '这个注册有效期的学时')).toContainText('180学时：必修90学时，选修90学时');
  await expect(row(page, '向谁申请')).toContainText('省住房和城乡建设厅');
  const card = page.locator('.kit-card');
  await expect(card).not.toContainText('还差');
  await expect(card).not.toContainText('不予延续注册');
  expect(await card.innerText()).not.toMatch(/最晚2027年1月11日|不能延续|已过/);
});

test(
  'who looks for 贵安新区 is sent to the department, from the form and from the offices',
  LONG,
  async ({ page }) => {
    await page.goto(FORM);
    await page.getByLabel('办理地点').selectOption('贵安新区');
    await expect(page.locator(DEPARTMENT).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('换证截止以后还办不办这项变更').first()).toBeVisible();
    await openOffices(page);
    await officeBox(page).fill('贵安');
    await expect.poll(() => shownIds(page)).toHaveLength(1);
    await expect(page.locator('[data-office]').locator(DEPARTMENT)).toBeVisible();
    await expect(page.locator('.offices')).toContainText('通知没有列出贵安新区的单位');
  },
);

test(
  'who reads the notice of Guizhou comes by its contents to the text, where 一、换证范围 says the age',
  LONG,
  async ({ page }) => {
    await page.goto('/notices/guizhou-2023-conversion/');
    await page.locator('.toc a[href="#text"]').tap();
    await expect(page.locator('#text')).toBeInViewport();
    await expect(page.locator('#c1').locator('..')).toContainText('男性年龄不超过60岁、女性年龄不超过55岁');
  },
);

for (const [asked, question, answer] of [
  ['安全员要不要换证', '安全员（岗位证书）要不要换？', '可继续使用到持证人终止从业'],
  ['65岁还能延续吗', '多大年龄就不能注册了？', '有效期只到65周岁当日'],
] as const)
  test(`who searches ${asked} finds the question and its answer`, LONG, async ({ page }) => {
    await openSearch(page);
    await seek(page, asked);
    const found = page.locator('#search-questions li', { hasText: question });
    await expect(found.first()).toContainText(answer);
  });
