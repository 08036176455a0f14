import type { Locator, Page } from '@playwright/test';
import { expectWhole } from './journey.ts';
import { expect } from './test.ts';

export const NOTICE = '/notices/guizhou-2023-conversion/';
export const AS_OF = '2023-06-01';
export const CERTIFICATE = {
  certificate: 'site-post',
  issuer: 'guizhou-dohurd',
  issuedOn: '2017-06-01',
  sex: 'male',
} as const;

export type Answers = Readonly<Record<string, string>>;

/** 能不能换证, on its own page and in a notice beside other tasks. */
export const widget = (page: Page): Locator => page.locator('#check');

export const answerOf = (page: Page): Locator =>
  page.locator('[role=status][data-widget=check] [data-question=checkConversion]');
export const shownField = (page: Page): Locator =>
  widget(page).locator('.kit-questions [data-field]:visible').first();
export const outcomeOf = (page: Page) => answerOf(page).getAttribute('data-outcome');

/** Goes to the widget and waits until its script is there. */
export async function comeToCheck(page: Page): Promise<void> {
  await widget(page).scrollIntoViewIfNeeded();
  await expect(widget(page).locator('[data-island]')).toHaveAttribute('data-started');
}

export async function judgeOn(page: Page, day: string): Promise<void> {
  await comeToCheck(page);
  await widget(page).getByLabel('判断日期').fill(day);
  await widget(page).getByRole('button', { name: '按这一天判断' }).tap();
  await expectWhole(widget(page));
}

/** Answers by touch whatever is asked, or until a field is. @returns the fields answered, in order */
export async function answerByTouch(page: Page, answers: Answers, until?: string): Promise<string[]> {
  const asked: string[] = [];
  await comeToCheck(page);
  while (await widget(page).locator('.kit-questions').isVisible()) {
    const name = (await shownField(page).getAttribute('data-field')) ?? '';
    if (name === until) break;
    expect(asked, `${name} is asked once`).not.toContain(name);
    asked.push(name);
    const radio = shownField(page).locator(`input[type=radio][value="${answers[name]}"]`);
    if (await radio.count()) await radio.tap();
    else
      await shownField(page)
        .locator('input')
        .fill(answers[name] ?? '');
    await widget(page).getByRole('button', { name: '下一步' }).tap();
  }
  await expectWhole(widget(page));
  return asked;
}
