import type { Page } from '@playwright/test';
import { AS_OF, answerOf, CERTIFICATE, NOTICE, widget } from './support/check-journey.ts';
import { judgeOn, openWithoutScripts, tellByTouch, visit } from './support/journey.ts';
import { expect, test } from './support/test.ts';

/** What a frame shows of a task once there is an answer. */
interface Frame {
  answer: string;
  /** What stands under it. */
  under: string;
}

declare global {
  interface Window {
    answerFrames: Frame[];
  }
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const MAN = { place: 'guizhou-2023-conversion', ...CERTIFICATE };

async function answer(page: Page): Promise<void> {
  await judgeOn(page, AS_OF);
  await tellByTouch(page, { ...MAN, birthDate: '1962-12-31' });
}

/** Notes each frame that shows an answer otherwise than the one before: what stands when a frame begins is what it shows. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.answerFrames = [];
    const note = () => {
      requestAnimationFrame(note);
      const [heading, status, ...under] = document.querySelector('.kit-card')?.children ?? [];
      if (!heading || !status) return;
      const frame = {
        answer: `${heading.textContent} ${status.textContent}`,
        under: under.map(({ textContent }) => textContent).join(' '),
      };
      if (JSON.stringify(frame) !== JSON.stringify(window.answerFrames.at(-1)))
        window.answerFrames.push(frame);
    };
    requestAnimationFrame(note);
  });
}

/** The frames noted, when the answer stands whole. */
async function noted(page: Page): Promise<Frame[]> {
  await expect(page.locator('.kit-ending')).toBeVisible();
  const last = () => page.evaluate(() => window.answerFrames.at(-1)?.under);
  await expect.poll(last).not.toBe('');
  return await page.evaluate(() => window.answerFrames);
}

test('no frame shows an answer beside what stood under another one', async ({ page }) => {
  await visit(page, '/check/');
  await watch(page);
  await answer(page);
  const whole = [(await noted(page)).at(-1)];

  for (const [day, outcome] of [
    ['2024-01-01', 'closed'],
    [AS_OF, 'eligible'],
  ] as const) {
    await judgeOn(page, day);
    await expect(answerOf(page)).toHaveAttribute('data-outcome', outcome);
    whole.push((await noted(page)).at(-1));
  }
  await page.getByRole('button', { name: '修改出生日期' }).tap();
  await tellByTouch(page, { birthDate: '1961-12-30' });
  await expect(answerOf(page)).toHaveAttribute('data-outcome', 'out-of-scope');
  whole.push((await noted(page)).at(-1));

  expect(new Set(whole.map((each) => each?.answer)).size).toBe(3);
  for (const frame of await noted(page)) if (frame.under !== '') expect(whole).toContainEqual(frame);
});

test('who types the day while the script arrives is not interrupted, although there is an answer at once', async ({
  page,
}) => {
  const arrive = await openWithoutScripts(page, NOTICE);
  const day = widget(page).getByLabel('判断日期');
  await day.tap();
  await page.keyboard.type('2023');
  arrive();
  await expect(answerOf(page)).toHaveAttribute('data-outcome', 'closed');
  await page.keyboard.type('-06-01');
  await expect(day).toHaveValue('2023-06-01');
  await expect(day).toBeFocused();
});
