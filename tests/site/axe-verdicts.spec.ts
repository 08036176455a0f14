import { LONG, longAfter } from './support/long.ts';
import { expect, expectNoAxeFindingsInBothSchemes, test } from './support/test.ts';
import { addressOf, outcomeOf, peopleByAnswer } from './support/told-link.ts';

const all = peopleByAnswer();
const one = (answer: string) => {
  const found = all.get(answer);
  if (!found) throw new Error(`No vector answers ${answer}.`);
  return found.person;
};

for (const [at, [answer, { person, page: task }]] of [...all].entries())
  test(`axe finds nothing where the answer is ${answer}`, longAfter(6, at), async ({ page }) => {
    await page.goto(addressOf(task, [person]));
    const line = page.locator(`[data-question=${person.function}]`).first();
    await expect(line).toHaveAttribute('data-outcome', outcomeOf(person) ?? '');
    for (const each of await page.locator('.kit-card summary').all()) await each.tap();
    await expectNoAxeFindingsInBothSchemes(page);
  });

const CLOSED = '2024-06-01';
const eligible = one('checkConversion eligible');

for (const task of ['check', 'hours'])
  test(`axe finds nothing where a window that is over is played again, ${task}`, LONG, async ({ page }) => {
    await page.goto(addressOf(task, [eligible], CLOSED));
    await expectNoAxeFindingsInBothSchemes(page);
    await page.locator('.kit-replay button').tap();
    await expect(page.getByLabel('判断日期')).not.toHaveValue(/2024/);
    await expectNoAxeFindingsInBothSchemes(page);
  });

test('axe finds nothing where several certificates are answered', LONG, async ({ page }) => {
  await page.goto(addressOf('hours', [eligible, eligible]));
  await expect(page.locator('.kit-sheets')).toBeVisible();
  await expectNoAxeFindingsInBothSchemes(page);
});

test('axe finds nothing where a link lost its second half, or knows other rules', LONG, async ({ page }) => {
  const whole = addressOf('check', [eligible]).replace('?', '?rules=0&');
  await page.goto(whole.replace('&end=1', ''));
  await expect(page.locator('.kit-news').first()).toBeVisible();
  await expectNoAxeFindingsInBothSchemes(page);
});
