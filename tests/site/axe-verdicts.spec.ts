import type { Page } from '@playwright/test';
import type { AnyVector } from '../../src/build/vectors/index.ts';
import { writeFragment } from '../../src/widgets/kit/answer-link.ts';
import { publishedJson } from './support/published-files.ts';
import { expect, expectNoAxeFindings, test } from './support/test.ts';

type Told = Extract<AnyVector, { facts: unknown }>;

/** The rules' questions that a page answers to facts alone. */
const PAGES: Readonly<Record<string, string>> = {
  checkConversion: 'check',
  renewal: 'registration',
  initialRegistration: 'registration',
  renewedTerm: 'registration',
  paperCertificate: 'registration',
};

/** Answers that a page does not give: it asks only notices that state something, and answers only what is told. */
const NOT_SHOWN = /^not-stated$|^incomplete$/;

const asText = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

function outcomeOf({ expect: expected }: Told): string {
  const { outcome, status } = expected as { outcome?: string; status?: string };
  return outcome ?? status ?? 'incomplete';
}

/** One person for each outcome of each question. */
function people(): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const each of publishedJson<AnyVector[]>('/api/v1/vectors.json')) {
    if (!('facts' in each) || !PAGES[each.function]) continue;
    const key = `${each.function} ${outcomeOf(each)}`;
    if (!NOT_SHOWN.test(outcomeOf(each)) && !found.has(key)) found.set(key, each);
  }
  return found;
}

function itemOf({ facts, notice }: Told): Record<string, string> {
  const told = Object.entries(facts as Record<string, unknown>);
  return { place: notice, ...Object.fromEntries(told.map(([name, value]) => [name, asText(value)])) };
}

async function expectNoFindings(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeFindings(page);
  }
}

const all = people();
for (const [answer, person] of all)
  test(`axe finds nothing where the answer is ${answer}`, async ({ page }) => {
    const task = PAGES[person.function] ?? '';
    await page.goto(`/${task}/${writeFragment(task, { asOf: person.asOf, items: [itemOf(person)] })}`);
    const line = page.locator(`[data-question=${person.function}]`).first();
    await expect(line).toHaveAttribute('data-outcome', outcomeOf(person));
    await expectNoFindings(page);
  });

const eligible = all.get('checkConversion eligible');
if (!eligible) throw new Error('No vector of one who may exchange.');

test('axe finds nothing where several certificates are answered', async ({ page }) => {
  const { asOf } = eligible;
  const items = [itemOf(eligible), itemOf(eligible)];
  await page.goto(`/hours/${writeFragment('hours', { asOf, items })}`);
  await expect(page.locator('.kit-sheets')).toBeVisible();
  await expectNoFindings(page);
});

test('axe finds nothing where a link lost its second half, or knows other rules', async ({ page }) => {
  const whole = writeFragment('check', { asOf: eligible.asOf, version: '0', items: [itemOf(eligible)] });
  await page.goto(`/check/${whole.replace('&end=1', '')}`);
  await expect(page.locator('.kit-news').first()).toBeVisible();
  await expectNoFindings(page);
});
