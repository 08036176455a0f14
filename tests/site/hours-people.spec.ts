import * as rules from '../../src/rules/index.ts';
import { readVectors, type Vector } from '../../src/views/vectors.ts';
import { holderOf, knownTo } from './support/hours-journey.ts';
import { answerTo, judgeOn, tabTo, tellByKeyboard, tellByTouch, visit } from './support/journey.ts';
import { longAfter } from './support/long.ts';
import { expect, test } from './support/test.ts';

/** People of the cases: where their certificate is from, and what their case says. */
const PEOPLE = [
  ['吉林', '2022年12月20日换到电子证书，次年才开始，2022年12月31日还不用学'],
  ['吉林', '当年学了31学时，还差1'],
  ['吉林', '31加33正好64，没有不满64，只是第一年缺，不必重新培训'],
  ['吉林', '32加31只有63，2年过完，应重新参加培训'],
  ['吉林', '3年都是32，每2年都是64'],
  ['吉林', '学时够了，但换证以来一直没有从事相应岗位工作，应重新参加培训'],
  ['吉林', '继续教育只写了施工现场专业人员，技能人员本通知未要求'],
  ['海南', '64、0、32：2年一段地算够，任何连着的2年都算就不够，两种理解不同'],
  ['海南', '学了32学时、没说其中专业多少，还不能说做到了'],
  ['海南', '安全员证书也按每年32学时、专业22学时，没有起始年，从当年算'],
  ['海南', '32加31只有63，2年过完，应重新参加培训，原电子培训合格证作废'],
  ['贵州', '通知没有说换证以后每年要学多少，不能拿别省的数来填'],
  ['贵州', '两个专业要180学时，必修90、选修90；学了60加60，还差30加30；增项中途算不算，要说明'],
  ['贵州', '必修120、选修0，合计够120，选修仍差60，必修不能顶选修'],
  ['贵州', '没说几个专业，60加60够一个专业，够不够要看有几个'],
] as const;

const NOTICES: Readonly<Record<string, RegExp>> = { 吉林: /^jilin/, 海南: /^hainan/, 贵州: /^guizhou/ };
const asks = ['planAnnualHours', 'planPeriodHours'] as const;
const cases = readVectors().filter((each) => asks.some((name) => name === each.function));

function personOf(region: string, says: string): Vector {
  const person = cases.find((each) => each.says === says && NOTICES[region]?.test(each.notice));
  if (!person) throw new Error(`no case of ${region} says ${says}`);
  // A registration certificate is the only kind that these cases speak of.
  const certificate = person.function === 'planPeriodHours' ? { certificate: 'constructor-2' } : {};
  return { ...person, facts: { ...certificate, ...person.facts } };
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

type Browser = Parameters<typeof visit>[0];

/** What the rules say, asked with the ruleset that the site publishes. */
async function expectTheRulesAnswer(page: Browser, { notice, function: name, facts, asOf }: Vector) {
  const response = await page.request.get(`/api/v1/notices/${notice}.json`);
  const published = ((await response.json()) as { rules: rules.Ruleset }).rules;
  const ask = name === 'planPeriodHours' ? rules.planPeriodHours : rules.planAnnualHours;
  const expected = ask(published, facts as never, asOf);
  await expect(answerTo(page, name)).toHaveAttribute('data-outcome', expected.status);
  for (const note of expected.notes) await expect(page.getByText(note.says).first()).toBeVisible();
}

for (const [at, [region, says]] of PEOPLE.entries()) {
  const person = personOf(region, says);

  test(`by touch: ${region}, ${says}`, longAfter(2, at), async ({ page }) => {
    await visit(page, '/hours/');
    await judgeOn(page, person.asOf);
    await tellByTouch(page, knownTo(holderOf(person, region)));
    await expectTheRulesAnswer(page, person);
  });

  test(`by keyboard: ${region}, ${says}`, longAfter(1, at), async ({ page }) => {
    await visit(page, '/hours/');
    await tabTo(page, ({ id }) => id === 'hours-asOf');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(person.asOf);
    await page.keyboard.press('Enter');
    await page.locator('#main').evaluate((main) => main.focus());
    await tabTo(page, ({ field }) => field === 'place');
    await tellByKeyboard(page, knownTo(holderOf(person, region)));
    await expectTheRulesAnswer(page, person);
    await expect(page.locator('[data-focus=verdict]'), 'the focus stands on the answer').toBeFocused();
  });
}
