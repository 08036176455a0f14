import { readVectors, type Vector } from '../../src/views/vectors.ts';
import { toldBy } from '../widgets/registration-told.ts';
import { answerTo, judgeOn, tabTo, tellByKeyboard, tellByTouch, visit } from './support/journey.ts';
import { longAfter } from './support/long.ts';
import { expectedAnswer, PAGE, publishedRules, tellBeside } from './support/registration-journey.ts';
import { expect, test } from './support/test.ts';

/** People of the cases, by what their case says. */
const PEOPLE = [
  '有效期到2026年12月31日，按最晚2026年11月30日申请安排，最迟12月1日',
  '2026年12月1日申请，“届满30日前”含不含这天，两种理解不同',
  '2027年1月1日已过期',
  '有效期到2023年8月27日，7月20日来问：7月25日到31日都不受理，要在最晚7月24日申请',
  '不一致而属于6类情形，原件没有现场核实，不予受理',
  '资格证书2021年9月15日签发，3年内申请，按最晚2024年9月14日安排，最迟9月15日',
  '逾期而且继续教育没有达到要求，还不能申请',
  '没有受聘单位，不能申请',
  '2023年8月1日准予延续，有效期3年，按2026年7月31日安排，最迟2026年8月1日，以证书印的为准',
  '2024年5月10日准予延续，1961年5月10日出生，距65周岁2年，有效期至65周岁当日2026年5月10日',
  '65周岁的第二天，已过65周岁当日，没有可延续的有效期',
  '增项资格2021年6月1日取得，2024年5月31日申请，没有超过3年；原专业有效期不变，增项专业的有效期通知没有说',
  '2024年6月2日申请，超过3年，须达到该专业继续教育要求；学多少通知没写明',
  '遗失或污损，应申请换发电子证书',
  '2024年1月1日起纸质证书作废；作废的是纸还是注册有两种理解，注册有效期照答',
  '2023年7月25日，企业已截止、省里还没开始，哪里都不受理',
];

const vectors = readVectors();
const people = PEOPLE.map((says): Vector => {
  const person = vectors.find((vector) => vector.says === says);
  if (!person) throw new Error(`no case says ${says}`);
  return person;
});

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

for (const [at, person] of people.entries()) {
  const { says, asOf, function: question } = person;
  const { appliesOn, ...facts } = toldBy(person);
  const anyone = Object.keys(facts).length > 0;

  test(`by touch: ${says}`, longAfter(2, at), async ({ page }) => {
    await visit(page, PAGE);
    await judgeOn(page, asOf);
    if (anyone) await tellByTouch(page, facts);
    if (appliesOn) await tellBeside(page, { appliesOn });
    const { outcome, days } = expectedAnswer(await publishedRules(page), person);
    await expect(answerTo(page, question)).toHaveAttribute('data-outcome', outcome);
    const details = page.locator(`[data-details=${question}]`);
    for (const day of days) await expect(details).toContainText(day);
  });

  test(`by keyboard: ${says}`, longAfter(1, at), async ({ page }) => {
    await visit(page, PAGE);
    await tabTo(page, ({ id }) => id === 'registration-asOf');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(asOf);
    await page.keyboard.press('Enter');
    if (anyone) {
      await page.locator('#main').evaluate((main) => main.focus());
      await tabTo(page, ({ field }) => field === 'expiresOn');
      await tellByKeyboard(page, facts);
      await expect(page.locator('[data-focus=verdict]'), 'the focus stands on the verdict').toBeFocused();
    }
    if (appliesOn) {
      await tabTo(page, ({ id }) => id === 'registration-appliesOn');
      await page.keyboard.type(appliesOn);
      await page.keyboard.press('Enter');
    }
    const { outcome } = expectedAnswer(await publishedRules(page), person);
    await expect(answerTo(page, question)).toHaveAttribute('data-outcome', outcome);
  });
}
