import { openWithoutScripts } from './support/journey.ts';
import { answerOf, box, contacts, openOffices, shownIds } from './support/offices.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('has a label, and a hint that goes with it', async ({ page }) => {
  await openOffices(page);
  await expect(page.getByRole('textbox', { name: '地名、单位或电话' })).toHaveAccessibleDescription(/首字母/);
  await expect(page.locator('[role=status]')).toHaveCount(1);
});

test('what is typed before the script arrives is read, and the typing is not interrupted', async ({
  page,
}) => {
  const arrive = await openWithoutScripts(page, '/offices/');
  await box(page).tap();
  await page.keyboard.type('gui');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('gui');
  expect(await shownIds(page)).toHaveLength(contacts().length);
  arrive();
  await expect(answerOf(page)).toHaveAttribute('data-outcome', 'found');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('yang');
  await expect(box(page)).toHaveValue('guiyang');
  await expect.poll(() => shownIds(page)).toEqual(['guizhou-guiyang']);
});

test('nothing typed goes to the address, the history, storage or a request', async ({ page, context }) => {
  await page.goto('/offices/', { waitUntil: 'networkidle' });
  const before = await page.evaluate(() => [location.href, history.length]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const query of ['贵安新区', 'gy', '0851-85823865', '仁怀']) {
    await box(page).fill(query);
    await page.keyboard.press('Enter');
    await box(page).press('Escape');
  }
  await box(page).fill('贵阳');
  expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
  const kept = await page.evaluate(async () => [
    JSON.stringify(history.state ?? {}),
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual(['{}', 0, 0, '', 0]);
  expect(await context.cookies()).toEqual([]);
  expect(requests).toEqual([]);
});

test('a number and an address are copied, and it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOffices(page);
  await box(page).fill('贵阳');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [what, text] of [
    ['电话', '0851-85823865'],
    ['地址', '贵阳市南明区新华路23号贵阳市建筑管理处907室'],
  ]) {
    const button = page.getByRole('button', { name: `复制${what}：贵阳市住房和城乡建设局` });
    await button.tap();
    await expect(button.locator('+ [aria-live]')).toHaveText('已复制');
    expect(await clipboard()).toBe(text);
  }
});

test('where the browser refuses to copy, the text stands selected in a field, every time', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openOffices(page);
  await box(page).fill('4009999355');
  for (let time = 0; time < 2; time += 1) {
    await page.getByRole('button', { name: /^复制电话/ }).tap();
    const field = page.getByLabel(/浏览器不让自动复制/);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('readonly');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('4009999355转1');
  }
});
