import type { Page } from '@playwright/test';
import { writeFragment } from '../../../src/links/answers.ts';
import { CLEAN, csvOf, GRID } from '../../widgets/roster/clean.ts';
import { AS_OF, answerByTouch, CERTIFICATE, judgeOn as judgeCheckOn, NOTICE } from './check-journey.ts';
import { HOLDER, knownTo } from './hours-journey.ts';
import { comeToWidgets, judgeOn, tellByTouch, visit } from './journey.ts';
import { answer, openRoster, rowsOf } from './roster.ts';
import { openSearch, seek } from './search.ts';
import { expect } from './test.ts';

/** The kinds of page with what they show once they are used: how to come there, from nothing. */
export const SHOWN: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the first page': (page) => page.goto('/'),
  'a notice': (page) => page.goto(`${NOTICE}#q-1-k0wzyd`),
  'a question of the check': async (page) => {
    await page.goto('/check/');
    await comeToWidgets(page);
    await page.locator('.kit-questions input').first().tap();
  },
  'errors of the check': async (page) => {
    await page.goto('/check/');
    await judgeCheckOn(page, '2023-02-30');
  },
  'an answer of the check': async (page) => {
    await page.goto('/check/');
    await judgeCheckOn(page, AS_OF);
    await answerByTouch(page, { ...CERTIFICATE, place: 'guizhou-2023-conversion', birthDate: '1971-03-09' });
    await expect(page.locator('.kit-card')).toBeVisible();
  },
  'a plan of hours': async (page) => {
    await visit(page, '/hours/');
    await judgeOn(page, '2025-12-01');
    const years = { 2023: { total: 31 }, 2024: { total: 33 }, 2025: { total: 10 } };
    await tellByTouch(page, knownTo({ ...HOLDER, years }));
    await page.locator('.kit-twin summary').tap();
  },
  'two certificates': async (page) => {
    const items = [{ place: 'jilin-2022-25' }, { place: 'jilin-2022-25' }];
    await page.goto(`/hours/${writeFragment('hours', { asOf: '2025-12-01', items })}`);
    await expect(page.locator('.kit-sheets [aria-pressed=true]')).toBeVisible();
  },
  'notices side by side': (page) => page.goto('/compare/'),
  'answers to a list': async (page) => {
    await openRoster(page);
    await answer(page, { name: '名单.csv', bytes: csvOf(GRID) }, '2026-11-21');
    await expect(rowsOf(page)).toHaveCount(CLEAN.length);
    await page
      .getByRole('button', { name: /^看理由/ })
      .first()
      .tap();
    await expect(page.locator('.roster-card .kit-verdict').first()).toBeVisible();
  },
  'what is found': async (page) => {
    await openSearch(page);
    await seek(page, '换证条件');
  },
  'questions, one open': async (page) => {
    await page.goto('/questions/');
    await page.locator('.questions summary').first().tap();
  },
};
