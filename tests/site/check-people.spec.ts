import { checkConversion, type Ruleset } from '../../src/rules/index.ts';
import { readVectors, type Vector } from '../../src/views/vectors.ts';
import {
  answerTo,
  type Facts,
  judgeOn,
  tabTo,
  tellByKeyboard,
  tellByTouch,
  visit,
} from './support/journey.ts';
import { longAfter } from './support/long.ts';
import { expect, test } from './support/test.ts';

/** People of the cases, by what their case says. */
const PEOPLE = [
  '1962年12月31日出生的男性，到2022年12月31日正好满60周岁、没有过60岁生日，两种理解都符合',
  '1962年12月30日出生的男性，60岁生日刚过一天，两种理解不同',
  '1966年12月31日出生的女性，截止那天满56周岁，不符合，并说明周岁怎样算',
  '岗位培训考核合格证书在省系统里显示有效，截止前可以换',
  '省系统里已注销，不能申请',
  '试验员与部里的岗位名称对应不上，不能换',
  '已经是施工现场专业人员电子证书，不用换',
  '截止以后什么都没说，答已截止，不再追问',
  '只说代码112，就是机械员，在列',
  '测量员没有列出，“等”字能否包括它有两种理解',
  '领导小组办公室颁发的安全员证书可继续使用到终止从业，不用换',
  '部系统里查不到，2020年11月10日当天仍按可以核查档案答，“前”字要说明',
  '部系统里查不到，2020年11月11日核查档案已过',
  '2021年9月30日是延迟后的最后一天',
  '建设企事业单位专业管理人员岗位证书不是通报所说的证书',
];

const conversions = readVectors().filter((vector) => vector.function === 'checkConversion');
const people = PEOPLE.map((says): Vector => {
  const person = conversions.find((vector) => vector.says === says);
  if (!person) throw new Error(`no case says ${says}`);
  return person;
});

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const factsOf = ({ notice, facts }: Vector) => ({ place: notice, ...facts }) as Facts;

async function rulesOf(page: Parameters<typeof judgeOn>[0], notice: string): Promise<Ruleset> {
  const response = await page.request.get(`/api/v1/notices/${notice}.json`);
  return ((await response.json()) as { rules: Ruleset }).rules;
}

for (const [at, person] of people.entries()) {
  const { says, notice, facts, asOf } = person;

  test(`by touch: ${says}`, longAfter(2, at), async ({ page }) => {
    await visit(page, '/check/');
    await judgeOn(page, asOf);
    await tellByTouch(page, factsOf(person));
    const expected = checkConversion(await rulesOf(page, notice), facts, asOf);
    await expect(answerTo(page, 'checkConversion')).toHaveAttribute('data-outcome', expected.outcome);
    for (const note of expected.notes) await expect(page.getByText(note.says).first()).toBeVisible();
  });

  test(`by keyboard: ${says}`, longAfter(1, at), async ({ page }) => {
    await visit(page, '/check/');
    await tabTo(page, ({ id }) => id === 'check-asOf');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(asOf);
    await page.keyboard.press('Enter');
    await page.locator('#main').evaluate((main) => main.focus());
    await tabTo(page, ({ field }) => field === 'place');
    await tellByKeyboard(page, factsOf(person));
    const expected = checkConversion(await rulesOf(page, notice), facts, asOf);
    await expect(answerTo(page, 'checkConversion')).toHaveAttribute('data-outcome', expected.outcome);
    await expect(page.locator('[data-focus=verdict]'), 'the focus stands on the verdict').toBeFocused();
  });
}
