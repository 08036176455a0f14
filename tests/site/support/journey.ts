import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Facts as they are typed or chosen, by the name of their field. */
export type Facts = Readonly<Record<string, string>>;

/** Facts that are told, or what is known of the screen that stands. */
export type Known = Facts | ((page: Page) => Promise<Facts>);

const knownOn = async (page: Page, facts: Known): Promise<Facts> =>
  typeof facts === 'function' ? await facts(page) : facts;

export const questions = (page: Page): Locator => page.locator('.kit-questions');
export const shownField = (page: Page): Locator =>
  page.locator('.kit-questions [data-field]:visible').first();

/** The line in which a widget answers one of the rules' questions. */
export const answerTo = (page: Page, question: string): Locator =>
  page.locator(`[role=status] [data-question=${question}]`);

/** Opens a page, goes to each of its widgets as a reader does, and waits until they answer. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await comeToWidgets(page);
  await expect(page.locator('[role=status] [data-question]').first()).toBeVisible();
}

/** Scrolls to one widget after the other: each starts once it is in sight. */
export async function comeToWidgets(page: Page): Promise<void> {
  for (const island of await page.locator('[data-island]').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).toHaveAttribute('data-started');
  }
}

/** Opens a page whose scripts are still on their way. @returns lets them arrive */
export async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return arrive;
}

/** An answer stands with all that is under it: until then, for a frame, the form is not to be seen. */
export const expectWhole = (within: Page | Locator): Promise<void> =>
  expect(within.locator('.kit-form')).toBeVisible();

export async function judgeOn(page: Page, day: string): Promise<void> {
  await page.getByLabel('判断日期').fill(day);
  await page.getByRole('button', { name: '按这一天判断' }).tap();
  await expectWhole(page);
}

async function fieldsOnScreen(page: Page): Promise<string[]> {
  const names = await page
    .locator('.kit-questions [data-field]:visible')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['field'] ?? ''));
  expect(names, 'a question shows its fields').not.toEqual([]);
  return names;
}

/** The word to choose: the fact's own, or 其他 where it is not offered; undefined where there is nothing to choose. */
async function chosen(field: Locator, value: string): Promise<string | undefined> {
  const offered = await field
    .locator('input[type=radio], option')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement | HTMLOptionElement).value));
  if (offered.length === 0) return undefined;
  const word = offered.includes(value) ? value : '其他';
  expect(offered, 'what is told can be chosen').toContain(word);
  return word;
}

const fieldOf = (page: Page, name: string) => page.locator(`.kit-questions [data-field="${name}"]`);

async function fillByTouch(page: Page, name: string, value: string): Promise<void> {
  const field = fieldOf(page, name);
  const word = await chosen(field, value);
  if (word === undefined) await field.locator('input').fill(value);
  else if (await field.locator('select').count()) await field.locator('select').selectOption(word);
  else await field.locator(`input[value="${word}"]`).tap();
}

/** Tells by touch whatever is asked, and 不知道 where nothing is known. @returns the fields told, in order */
export async function tellByTouch(page: Page, known: Known): Promise<string[]> {
  const told: string[] = [];
  for (let screens = 0; await questions(page).isVisible(); screens += 1) {
    expect(screens, 'the questions come to an end').toBeLessThan(20);
    const facts = await knownOn(page, known);
    const names = (await fieldsOnScreen(page)).filter((name) => facts[name] !== undefined);
    for (const name of names) await fillByTouch(page, name, facts[name] ?? '');
    expect(
      told.filter((name) => names.includes(name)),
      'each is asked once',
    ).toEqual([]);
    told.push(...names);
    await page.getByRole('button', { name: names.length > 0 ? '下一步' : '不知道' }).tap();
  }
  await expectWhole(page);
  return told;
}

export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return {
      id: at?.id,
      tag: at?.tagName,
      type: at?.getAttribute('type'),
      label: at?.getAttribute('aria-label'),
      field: at?.closest<HTMLElement>('[data-field]')?.dataset['field'],
      asking: at?.closest('.kit-questions') !== null,
      text: at?.textContent,
    };
  });

/** Goes on by Tab until the focus stands where it should. */
export async function tabTo(
  page: Page,
  arrived: (at: Awaited<ReturnType<typeof focused>>) => boolean,
): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (arrived(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('no such stop on the way through the page by Tab');
}

async function fillByKeyboard(page: Page, name: string, value: string): Promise<void> {
  const field = fieldOf(page, name);
  const word = await chosen(field, value);
  if (word === undefined) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(value);
    return;
  }
  const select = field.locator('select');
  const now = () => field.locator('input:checked, select').inputValue();
  await page.keyboard.press((await select.count()) ? 'Home' : 'Space');
  for (let step = 0; step < 60 && (await now()) !== word; step += 1) await page.keyboard.press('ArrowDown');
  expect(await now()).toBe(word);
}

/** Tells by keyboard alone: the focus has to stand on each question as it comes. */
export async function tellByKeyboard(page: Page, known: Known): Promise<void> {
  for (let screens = 0; screens < 20; screens += 1) {
    if (!(await focused(page)).asking) return await expectWhole(page);
    const facts = await knownOn(page, known);
    const names = (await fieldsOnScreen(page)).filter((name) => facts[name] !== undefined);
    for (const name of names) {
      await tabTo(page, ({ field }) => field === name);
      await fillByKeyboard(page, name, facts[name] ?? '');
    }
    await tabTo(page, ({ text }) => text === (names.length > 0 ? '下一步' : '不知道'));
    await page.keyboard.press('Enter');
  }
}
