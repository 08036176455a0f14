import type { Page } from '@playwright/test';
import { MARK, MARKUP } from '../fuzz/fuzz.ts';
import { comeToWidgets, shownField } from './support/journey.ts';
import { LONG } from './support/long.ts';
import { declared } from './support/phone-change.ts';
import { expect, test } from './support/test.ts';

const TASKS = ['check', 'hours', 'registration', 'offices'] as const;

/** Pages that take nothing from a fragment but a place to go to, the fields that a hostile one would fill, and the box to use then. */
const DEAF = {
  search: { fields: ['query', 'q', 'search-query'], box: '找什么' },
  'phone-change': { fields: ['name', 'identity', 'before', 'after', 'place'], box: declared.fields.name },
  roster: { fields: ['pasted', 'file', 'find', 'show', 'roster-pasted'], box: '或者粘贴' },
} as const;

/** Fragments that try to write on the page: as values, keys, versions, days, further certificates, and no link at all. */
function fragments(task: string): string[] {
  const words = [...MARKUP, MARK, `您已中奖${MARK}`].map(encodeURIComponent);
  return [
    ...words.map((word) => `#${task}?place=${word}&post=${word}&postCode=${word}&region=${word}&end=1`),
    `#${task}?${words.map((word) => `${word}=1`).join('&')}&call-110-${words[0]}=1&Call-me.now=1&end=1`,
    `#${task}?rules=${words[0]}&asOf=${words[1]}&2.rules=${words[0]}&end=1`,
    `#${task}?birthDate=${words.join('')}&issuedOn=<script>alert(1)</script>&end=1&${words.join('&')}`,
    `#${task}?__proto__=1&constructor=x&3.Call-me.now=1`,
    `#${words[0]}`,
    `#:~:text=${words[0]}`,
  ];
}

/** Every element and every word of the page, and what stands in its fields. */
const wholeOf = (page: Page) =>
  page.evaluate(() => ({
    text: document.body.innerText,
    fields: [...document.querySelectorAll('input, select, textarea')].map((each) =>
      each instanceof HTMLInputElement && ['radio', 'checkbox'].includes(each.type)
        ? ''
        : (each as HTMLInputElement).value,
    ),
    elements: document.querySelectorAll('img, b, script:not([src]):not([type]), iframe, [onerror]').length,
    title: document.title,
  }));

for (const task of TASKS) {
  test(
    `/${task}/: a fragment sets facts only: nothing of it stands on the page, which stays usable`,
    LONG,
    async ({ page }) => {
      await page.goto(`/${task}/`);
      await comeToWidgets(page);
      const before = await wholeOf(page);
      for (const fragment of fragments(task)) {
        await page.goto('about:blank');
        await page.goto(`/${task}/${fragment}`);
        await comeToWidgets(page);
        const { text, fields, elements, title } = await wholeOf(page);
        expect(`${text}\n${fields.join('\n')}`, fragment).not.toMatch(
          /假通知|中奖|alert|javascript:|Call-me|call-110/,
        );
        expect(elements, fragment).toBe(before.elements);
        expect(title).toBe(before.title);
        if (task !== 'offices') await expect(shownField(page).locator('input').first()).toBeEditable();
      }
      if (task === 'offices') {
        await page.getByLabel('地名、单位或电话').fill('贵阳');
        await expect(page.locator('[data-office=guizhou-guiyang]')).toBeVisible();
        return;
      }
      const first = shownField(page).locator('input').first();
      if ((await first.getAttribute('type')) === 'radio') await first.tap();
      else await first.fill('2027-01-01');
      await page.getByRole('button', { name: '下一步' }).tap();
      await expect(page.locator('.kit-answers li').first()).toBeVisible();
    },
  );
}

for (const [task, { fields, box }] of Object.entries(DEAF)) {
  test(
    `/${task}/: a fragment fills nothing in and puts nothing on the page, which stays usable`,
    LONG,
    async ({ page }) => {
      test.slow();
      await page.goto(`/${task}/`);
      await comeToWidgets(page);
      const before = await wholeOf(page);
      const words = encodeURIComponent(MARKUP.join(' '));
      const pairs = fields.map((name) => `${name}=${words}`).join('&');
      const filling = [`#${task}?${pairs}&end=1`, `#phoneChange?${pairs}&end=1`, `#${pairs}`, `?${pairs}`];
      for (const fragment of [...fragments(task), ...filling]) {
        await page.goto('about:blank');
        await page.goto(`/${task}/${fragment}`);
        await comeToWidgets(page);
        expect(await wholeOf(page), fragment).toEqual(before);
      }
      await page.locator('[data-island]').getByLabel(box).fill('贵阳');
      await expect(page.locator('[data-broken]')).toHaveCount(0);
    },
  );
}

/** What no notice writes: the boxes say it again. */
const UNFOUND = '<b>龘龘</b>';

test('markup that is typed is text: in the boxes, in fields, and in what is said of them', async ({
  page,
}) => {
  for (const [path, label] of [
    ['/offices/', '地名、单位或电话'],
    ['/search/', '找什么'],
    ['/check/', '判断日期'],
  ] as const) {
    await page.goto(path);
    await comeToWidgets(page);
    const before = (await wholeOf(page)).elements;
    const box = page.locator('[data-island]').getByLabel(label).first();
    for (const markup of [...MARKUP, UNFOUND]) {
      await box.fill(markup);
      await box.press('Enter');
      await expect(box).toHaveValue(markup);
      expect((await wholeOf(page)).elements, `${path} ${markup}`).toBe(before);
    }
    if (path !== '/check/') await expect(page.locator('[data-island] [role=status]')).toContainText(UNFOUND);
  }
});
