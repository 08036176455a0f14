import { csvOf, GRID } from '../widgets/roster/clean.ts';
import { workbook } from '../widgets/roster/workbook.ts';
import { LONG } from './support/long.ts';
import { expect, test, visitAndKeep } from './support/own-site.ts';
import { answer, fileFrom, openRoster, ROSTER, rowsOf, stageOf } from './support/roster.ts';
import { expectNoAxeFindingsInBothSchemes } from './support/test.ts';

const LIST = { name: '名单.csv', bytes: csvOf(GRID) };
const BOOK = { name: '名单.xlsx', bytes: workbook([{ name: '名单', rows: GRID }]) };

test('with the network cut a workbook is read, answered and exported', LONG, async ({ page, site }) => {
  test.slow();
  await visitAndKeep(page);
  await site.cut();
  await openRoster(page);
  await answer(page, BOOK);
  await expect(rowsOf(page)).toHaveCount(GRID.length - 1);
  expect((await fileFrom(page, '下载结果（.xlsx）')).bytes.length).toBeGreaterThan(1000);
});

for (const width of [360, 768, 1280]) {
  test(
    `at ${width} px: nothing sticks out, targets are large enough, axe finds nothing in either scheme`,
    LONG,
    async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await openRoster(page);
      await answer(page, LIST, '2023-06-01');
      await page.getByRole('button', { name: '看理由：第3行王芳' }).click();
      await expect(page.locator('.roster-card .kit-verdict').first()).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          colorScheme,
        ).toBeLessThanOrEqual(width);
        const small = await stageOf(page)
          .locator('button, select, input')
          .evaluateAll((all) =>
            all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 48),
          );
        expect(small, colorScheme).toEqual([]);
      }
      await expectNoAxeFindingsInBothSchemes(page);
    },
  );
}

test('a list chosen or typed before the script arrives is read', LONG, async ({ page }) => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/_astro\/Roster\..*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ROSTER);
  await page.getByLabel('或者粘贴').fill(csvOf(GRID, '\t'));
  await expect(page.locator('[data-island=Roster]'), 'not yet alive').not.toHaveAttribute('data-started');
  arrive();
  await expect(page.locator('[data-island=Roster][data-started]')).toBeAttached();
  await expect(page.getByLabel('或者粘贴')).toHaveValue(/张伟/);
  await page.getByRole('button', { name: '读这份名单' }).click();
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'columns');
});

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116 Mobile MicroMessenger/8.0.50' });

  test('files and paper send to the browser', async ({ page }) => {
    await openRoster(page);
    await answer(page, LIST);
    for (const [button, says] of [
      ['下载结果（.xlsx）', '微信里不能下载'],
      ['打印名单', '微信里不能打印'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect(stageOf(page)).toContainText(says);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules and the tasks of one person stand there', async ({ page }) => {
    await page.goto(ROSTER);
    await expect(page.locator('main')).toContainText('没有开启JavaScript');
    await expect(page.locator('main a[href^="/rules/"]').first()).toBeVisible();
    await expect(stageOf(page)).toBeHidden();
  });
});
