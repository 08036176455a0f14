import type { Page } from '@playwright/test';
import * as rules from '../../../src/rules/index.ts';
import type { Vector } from '../../../src/views/vectors.ts';
import { DATE_OF } from '../../widgets/registration-told.ts';
import { type Facts, judgeOn, tellByTouch } from './journey.ts';

export const PAGE = '/registration/';

/** The published rules. */
export async function publishedRules(page: Page): Promise<rules.Ruleset> {
  const response = await page.request.get('/api/v1/notices/guizhou-2023-55.json');
  return ((await response.json()) as { rules: rules.Ruleset }).rules;
}

/** What the rules answer to a case, in a word; with the days of the answer as readers see them. */
export function expectedAnswer(
  ruleset: rules.Ruleset,
  { function: name, facts, asOf }: Vector,
): { outcome: string; days: string[] } {
  if (name === 'applicationChannel')
    return { outcome: rules.applicationChannel(ruleset, asOf).channel, days: [] };
  if (!Object.hasOwn(DATE_OF, name)) throw new Error(`${name} is not asked here`);
  const ask = rules[name] as (
    ruleset: rules.Ruleset,
    facts: object,
    asOf: string,
  ) => {
    status: string;
    applyBy?: rules.Deadline;
    expires?: rules.Deadline;
    threeYearMark?: string;
    lastDay?: string;
  };
  const { status, applyBy, expires, threeYearMark, lastDay } = ask(ruleset, facts, asOf);
  const days = [applyBy?.safe, applyBy?.latest, expires?.safe, expires?.latest, threeYearMark, lastDay];
  return { outcome: status, days: days.flatMap((day) => (day ? [rules.inChinese(day)] : [])) };
}

/** 补充信息: an amount or a day beside the answer. */
export async function tellBeside(page: Page, facts: Facts): Promise<void> {
  for (const [name, value] of Object.entries(facts))
    await page.locator(`.kit-extras [data-field="${name}"] input`).fill(value);
  await page.getByRole('button', { name: '更新结论' }).tap();
}

export const AS_OF = '2026-06-01';
/** Somebody who renews in time. */
export const RENEWING = {
  expiresOn: '2026-12-31',
  educationMet: 'yes',
  insuranceMatchesEmployer: 'yes',
  birthDate: '1985-05-20',
} as const;

/** Tells by touch all that a renewal in time asks. */
export async function renewing(page: Page, expiresOn: string = RENEWING.expiresOn): Promise<void> {
  await judgeOn(page, AS_OF);
  await tellByTouch(page, { ...RENEWING, expiresOn });
}
