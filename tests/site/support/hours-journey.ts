import type { Locator, Page } from '@playwright/test';
import type { Vector } from '../../../src/views/vectors.ts';
import { answerTo, type Facts, judgeOn, type Known, questions, tellByTouch, visit } from './journey.ts';

/** A holder whose years are told by year, as the cases tell them; a year of which they say nothing is 0. */
export interface Holder {
  /** 发证地区 as readers see it. */
  region: string;
  years?: Readonly<Record<string, { total: number; professional?: number }>>;
  facts: Facts;
}

export const annual = (page: Page): Locator => answerTo(page, 'planAnnualHours');

const wordOf = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** A person of the cases. */
export function holderOf({ facts }: Vector, region: string): Holder {
  const { years, ...others } = facts;
  const words = Object.entries(others).map(([name, value]) => [name, wordOf(value)]);
  return { region, years: years as NonNullable<Holder['years']>, facts: Object.fromEntries(words) };
}

/** The rows on screen, each by the year that stands ready in it. */
async function rowsOn(page: Page): Promise<[row: string, year: string][]> {
  const years = questions(page).locator('[data-field^="year-"]:visible input');
  return await years.evaluateAll((all) =>
    all.map((each): [string, string] => {
      const { name, value } = each as HTMLInputElement;
      return [name.slice('year-'.length), value];
    }),
  );
}

/** What a holder knows of the screen that stands: the hours of its years among it. */
export function knownTo({ region, years, facts }: Holder): Known {
  return async (page) => {
    const place = questions(page).getByRole('radio', { name: region, exact: true });
    const rows = years ? await rowsOn(page) : [];
    const hours = rows.flatMap(([row, year]) => {
      const { total, professional } = years?.[year] ?? { total: 0, professional: 0 };
      const asked = professional !== undefined;
      return [
        [`total-${row}`, String(total)],
        ...(asked ? [[`professional-${row}`, String(professional)]] : []),
      ];
    });
    return {
      ...facts,
      ...Object.fromEntries(hours),
      ...((await place.isVisible()) && { place: await place.inputValue() }),
    };
  };
}

/** An electronic certificate of Jilin, obtained in December 2022, up to its hours. */
export const HOLDER: Holder = {
  region: '吉林',
  facts: { certificate: 'site-post-electronic', obtainedOn: '2022-12-20', working: 'yes' },
};

/** Tells everything by touch but the hours, as of a day, and stands before them. */
export async function comeToYears(page: Page, asOf?: string): Promise<void> {
  await visit(page, '/hours/');
  if (asOf !== undefined) await judgeOn(page, asOf);
  await tellByTouch(page, knownTo(HOLDER));
  await page.getByRole('button', { name: '修改各年度学时' }).tap();
}

/** The fields of one kind in the rows, from the top. */
export const rowFields = (page: Page, label: string): Locator =>
  questions(page).getByLabel(label, { exact: true });

export async function fillRows(page: Page, label: string, values: readonly string[]): Promise<void> {
  for (const [row, value] of values.entries()) await rowFields(page, label).nth(row).fill(value);
}
