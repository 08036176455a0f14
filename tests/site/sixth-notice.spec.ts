import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { type Contact, PRINTED } from '../../src/rules/index.ts';
import { SIXTH } from '../sixth/notice.ts';
import { TASK, TASK_FILES } from '../sixth/task.ts';
import { answerByTouch, answerOf, judgeOn } from './support/check-journey.ts';
import { LONG } from './support/long.ts';
import { box as officeBox, openOffices, shownIds } from './support/offices.ts';
import { clauses, openSearch, seek } from './support/search.ts';
import { test } from './support/sixth.ts';
import { expect, expectNoAxeFindings } from './support/test.ts';

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/gu, '');
const PAGE = `/notices/${SIXTH.id}/`;
const AS_OF = '2026-10-01';
const PERSON = {
  certificate: 'site-post',
  issuer: 'nanlan-dohurd',
  issuedOn: '2016-05-04',
  sex: 'male',
  birthDate: '1970-03-08',
};
const WINDOW = '2026年9月1日至2027年3月31日';

/** Every citation of the answer that stands leads to its words in this notice. @returns the clauses that they lead to */
async function clausesLedTo(page: Page): Promise<string[]> {
  const links = await page
    .locator(`#check a.citation[href^="${PAGE}"]`)
    .evaluateAll((all) => all.map((each) => [each.getAttribute('href') ?? '', each.textContent] as const));
  const led: string[] = [];
  for (const [href, words] of new Map(links)) {
    await page.goto(href);
    const target = page.locator(':target');
    await expect(target, href).toBeInViewport();
    expect(squeeze(words), href).toContain(squeeze(await target.textContent()));
    led.push(
      await target.evaluate((each) => each.closest('[data-clause]')?.getAttribute('data-clause') ?? ''),
    );
  }
  return led;
}

test.describe('a sixth notice and a sixth task', LONG, () => {
  // One copy of the project is built, for all of them.
  test.describe.configure({ mode: 'default' });

  test('nothing outside its folder had to be touched', ({ sixth }) => {
    const names = ['answers.yaml', 'contacts.yaml', 'notice.mdx', 'rules.yaml', 'source.txt'];
    const own = names.map((name) => `content/notices/${SIXTH.id}/${name}`);
    expect(sixth.changed).toEqual([...own, ...TASK_FILES]);
  });

  test('its page shows its words, its facts and its guide', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('南岚');
    await expect(page.locator('#c2')).toContainText(`换领时间为${WINDOW}，逾期窗口关闭。`);
    await expect(page.locator('.clause', { has: page.locator('#c1') }).locator('.guide')).toContainText(
      '先看发证年份和年龄。',
    );
    await expect(page.getByText('南岚建人〔2026〕8号').first()).toBeVisible();
    await expectNoAxeFindings(page);
  });

  for (const path of [PAGE, '/check/']) {
    test.describe(`the check on ${path}`, () => {
      const answered = async (page: Page, birthDate: string) => {
        // An entry of the history keeps its answers.
        await page.goto('about:blank');
        await page.goto(path);
        await page.locator('#check').scrollIntoViewIfNeeded();
        await expect(answerOf(page)).toBeVisible();
        await judgeOn(page, AS_OF);
        const asked = await answerByTouch(page, { place: SIXTH.id, ...PERSON, birthDate });
        expect(asked).toEqual(expect.arrayContaining(['certificate', 'issuer', 'issuedOn', 'birthDate']));
      };

      test('says yes by its own rules, on its own days, and cites its clauses', async ({ page }) => {
        await answered(page, PERSON.birthDate);
        await expect(answerOf(page)).toHaveAttribute('data-outcome', 'eligible');
        for (const [day, outcome] of [
          ['2026-08-31', 'not-yet-open'],
          ['2026-09-01', 'eligible'],
          ['2027-03-31', 'eligible'],
          ['2027-04-01', 'closed'],
        ] as const) {
          await judgeOn(page, day);
          await expect(answerOf(page), day).toHaveAttribute('data-outcome', outcome);
        }
        await judgeOn(page, AS_OF);
        await expect(page.locator('#check')).toContainText('40学时');
        await expect(page.locator('#check').getByRole('link', { name: '拨打 0600-5550123' })).toBeVisible();
        expect(await clausesLedTo(page)).toEqual(expect.arrayContaining(['1', '2', '3.2']));
      });

      test('says no from the day on which its age bound is passed', async ({ page }) => {
        await answered(page, '1967-12-31');
        await expect(page.locator('[data-condition=age]')).toHaveAttribute('data-status', 'unmet');
        await expect(answerOf(page)).toHaveAttribute('data-outcome', 'out-of-scope');
        await answered(page, '1968-01-01');
        await expect(answerOf(page)).toHaveAttribute('data-outcome', 'eligible');
      });
    });
  }

  test('the home page draws its window on the line of time, and lists it', async ({ page }) => {
    await page.goto('/');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '南岚：换证' }) });
    await expect(row.locator('.timeline-lane rect')).toHaveCount(1);
    await expect(row.getByRole('link', { name: WINDOW })).toHaveAttribute(
      'href',
      new RegExp(`^${PAGE}#q-2-`, 'u'),
    );
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /南岚换领电子证书/u })
        .first(),
    ).toBeVisible();
  });

  for (const path of ['/notices/', '/rules/', '/compare/', `/rules/${SIXTH.id}/`, '/check/', '/offices/']) {
    test(`${path} has it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('main').getByText(/南岚/u).filter({ visible: true }).first()).toBeVisible();
      expect(await page.locator(`main a[href*="${SIXTH.id}"]`).count()).toBeGreaterThan(0);
      await expectNoAxeFindings(page);
    });
  }

  test('/questions/ holds what it answers', async ({ page }) => {
    await page.goto('/questions/#age-limit');
    await expect(page.locator('#age-limit')).toContainText('男性不超过58周岁，女性不超过53周岁');
  });

  test('its offices are found by name, by pinyin and by telephone; a region without one by its department', async ({
    page,
  }) => {
    await openOffices(page);
    for (const [query, id] of [
      ['青屿', 'nanlan-2026-8-1'],
      ['qingyu', 'nanlan-2026-8-1'],
      ['5550123', 'nanlan-2026-8-2'],
      ['望鹤新区', 'nanlan-2026-8-2'],
    ] as const) {
      await officeBox(page).fill(query);
      await expect.poll(() => shownIds(page), query).toEqual([id]);
    }
  });

  test('an office is shown with everything that is printed of it, wherever offices are shown', async ({
    page,
  }) => {
    const [, office] = JSON.parse(await (await page.request.get(`/api/v1/notices/${SIXTH.id}.json`)).text())
      .contacts as Contact[];
    const printed = PRINTED.map((field) => office?.[field] ?? `nothing printed: ${field}`);
    const everyThing = async (where: Locator) => {
      await expect(where).toBeVisible();
      for (const text of printed) await expect(where).toContainText(text);
    };
    await openOffices(page);
    await officeBox(page).fill('苏木');
    await everyThing(page.locator(`[data-office=${office?.id}]`));
    await page.goto(PAGE);
    await everyThing(page.locator('.contacts > li', { hasText: '人才处' }));
    await page.locator('#check').scrollIntoViewIfNeeded();
    await judgeOn(page, AS_OF);
    await answerByTouch(page, PERSON);
    await everyThing(page.locator('#check .kit-contact', { hasText: '人才处' }).first());
    await openSearch(page);
    await seek(page, '苏木');
    await everyThing(page.locator(`[data-office=${office?.id}]`));
    const markdown = await (await page.request.get(`${PAGE}index.md`)).text();
    for (const text of printed) expect(markdown).toContain(text);
    const documented = await (await page.request.get('/api/')).text();
    for (const field of PRINTED) expect(documented).toContain(`<code>${field}</code>`);
  });

  test('the search finds its clauses, in Chinese and by pinyin of its places', async ({ page }) => {
    await openSearch(page);
    for (const [query, clause] of [
      ['望鹤新区', 'head'],
      ['换领时间', '2'],
      ['58周岁', '1'],
      ['wanghe xinqu', 'head'],
      ['qingyu', '4'],
    ] as const) {
      await seek(page, query);
      await expect(clauses(page).first(), query).toHaveAttribute('data-notice', SIXTH.id);
      await expect(clauses(page).first(), query).toHaveAttribute('data-clause', clause);
    }
  });

  test('programs are given it: map, feed, JSON, Markdown, source', async ({ page }) => {
    const text = async (path: string) => (await page.request.get(path)).text();
    for (const path of ['/sitemap-0.xml', '/rss.xml', '/llms.txt'])
      expect(await text(path), path).toContain(PAGE);
    const { notices } = JSON.parse(await text('/api/v1/index.json')) as { notices: { id: string }[] };
    expect(notices.map(({ id }) => id)).toContain(SIXTH.id);
    const notice = JSON.parse(await text(`/api/v1/notices/${SIXTH.id}.json`)) as {
      rules: { notice: string };
    };
    expect(notice.rules.notice).toBe(SIXTH.id);
    expect(await text('/api/v1/contacts.json')).toContain('nanlan-2026-8-2');
    expect(await text(`${PAGE}index.md`)).toContain('南岚建人〔2026〕8号');
    expect(await text(`${PAGE}source.txt`)).toBe(readFileSync(SIXTH.source, 'utf8'));
  });

  test.describe('a sixth task, which is its folder and a page', () => {
    test('is offered wherever tasks are, in its turn', async ({ page }) => {
      for (const path of ['/', '/404.html']) {
        await page.goto(path);
        const titles = await page.locator('.tasks a strong').allTextContents();
        expect(titles.indexOf(TASK.title), path).toBe(titles.indexOf('手机号变更申请单') + 1);
      }
      await page.goto('/llms.txt');
      await expect(page.locator('body')).toContainText(TASK.href);
    });

    for (const path of [TASK.href, PAGE]) {
      test(`lives on ${path}`, async ({ page }) => {
        await page.goto(path);
        const section = page.locator(`#${TASK.id}`);
        await section.scrollIntoViewIfNeeded();
        await expect(section.locator('[data-started]')).toBeAttached();
        await section.getByRole('button', { name: '看截止' }).tap();
        await expect(section).toContainText(`${SIXTH.region}：2027年3月31日`);
      });
    }

    test('is none of a notice that it does not suit', async ({ page }) => {
      await page.goto('/notices/guizhou-2023-55/');
      await expect(page.locator('#registration')).toBeAttached();
      await expect(page.locator(`#${TASK.id}`)).toHaveCount(0);
    });
  });
});
