import type { Locator, Page } from '@playwright/test';

/** A task as somebody does it. */
export interface SlowTask {
  path: string;
  /** Uses the form as soon as it stands, without waiting for a script. @returns whether what was told still stands */
  begin: (page: Page) => Promise<() => Promise<boolean>>;
  /** Goes on to the answer. */
  finish: (page: Page) => Promise<void>;
}

const onward = (page: Page, name: string): Locator =>
  page.locator('.kit-onward').getByRole('button', { name });

async function choose(page: Page): Promise<() => Promise<boolean>> {
  const first = page.locator('.kit-questions input[type=radio]').first();
  await first.tap();
  return () => first.isChecked();
}

const type =
  (label: string, says: string) =>
  async (page: Page): Promise<() => Promise<boolean>> => {
    const field = page.getByLabel(label).first();
    await field.tap();
    await page.keyboard.type(says);
    return async () => (await field.inputValue()) === says;
  };

/** Goes on by what was told at first, then says 不知道 where that can be said, else what is offered first. */
async function answerAll(page: Page): Promise<void> {
  await onward(page, '下一步').tap();
  for (let screens = 0; screens < 20 && (await page.locator('.kit-questions').isVisible()); screens += 1) {
    const unknown = onward(page, '不知道');
    if (await unknown.isVisible()) await unknown.tap();
    else {
      await page.locator('.kit-questions input[type=radio]:visible').first().tap();
      await onward(page, '下一步').tap();
    }
  }
}

export const TASKS: readonly SlowTask[] = [
  { path: '/check/', begin: choose, finish: answerAll },
  { path: '/hours/', begin: choose, finish: answerAll },
  { path: '/registration/', begin: type('有效期', '2027年2月17日'), finish: answerAll },
  {
    path: '/offices/',
    begin: type('地名、单位或电话', 'guiya'),
    finish: (page) => page.keyboard.type('ng'),
  },
];
