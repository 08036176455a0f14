import type { Page } from '@playwright/test';
import { AS_OF, answerOf, CERTIFICATE, NOTICE, widget } from './support/check-journey.ts';
import { HOLDER, knownTo } from './support/hours-journey.ts';
import { judgeOn, openWithoutScripts, tellByTouch, visit } from './support/journey.ts';
import { longAfter } from './support/long.ts';
import { printed } from './support/phone-change.ts';
import { renewing } from './support/registration-journey.ts';
import { expect, test } from './support/test.ts';

/** What a frame shows of a task once there is an answer. */
interface Frame {
  answer: string;
  /** What stands under it. */
  under: string;
  form: boolean;
}

declare global {
  interface Window {
    answerFrames: Frame[];
  }
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const MAN = { place: 'guizhou-2023-conversion', ...CERTIFICATE };

const TASKS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  '/check/': async (page) => {
    await judgeOn(page, AS_OF);
    await tellByTouch(page, { ...MAN, birthDate: '1962-12-31' });
  },
  '/hours/': async (page) => {
    await judgeOn(page, '2025-06-30');
    await tellByTouch(page, knownTo({ ...HOLDER, years: {} }));
  },
  '/registration/': (page) => renewing(page),
};

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
        form: document.querySelector('.kit-form')?.checkVisibility() ?? false,
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

for (const [at, [path, answer]] of Object.entries(TASKS).entries())
  test(
    `${path}: the answer alone is painted first, then what stands under it`,
    longAfter(1, at),
    async ({ page }) => {
      await visit(page, path);
      await watch(page);
      await answer(page);
      const frames = await noted(page);
      expect(frames[0]).toMatchObject({ under: '', form: false });
      expect(frames.at(-1)).toMatchObject({ answer: frames[0]?.answer, form: true });
    },
  );

test('no frame shows an answer beside what stood under another one', async ({ page }) => {
  await visit(page, '/check/');
  await watch(page);
  await TASKS['/check/']?.(page);
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

test('printed before what stands under the answer has come, it is on paper', async ({ page }) => {
  await visit(page, '/check/');
  await judgeOn(page, '2024-01-01');
  await page.getByLabel('贵州', { exact: true }).tap();
  // The next frame never comes.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
    document.querySelector<HTMLElement>('.kit-onward [type=submit]')?.click();
  });
  await expect(page.locator('.kit-card .citation')).toHaveCount(0);
  const paper = (await printed(page)).map(({ words }) => words).join('');
  expect(paper).toContain('换证到2023年12月31日为止');
  expect(paper).toContain('看原文');
  expect(paper).toContain('依据：');
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
