import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { officeLines } from '../../../src/links/offices.ts';
import { type Contact, findContacts } from '../../../src/rules/index.ts';
import type { AnyVector, OfficeVector } from '../../../src/views/vectors.ts';
import { expect } from './test.ts';

const API = fileURLToPath(new URL('../../../dist/api/v1', import.meta.url));
const json = <T>(name: string): T => JSON.parse(readFileSync(`${API}/${name}`, 'utf8')) as T;

export const contacts = (): Contact[] => json<Contact[]>('contacts.json');

/** What people search for in all notices, from the published vectors. */
export function searches(): OfficeVector[] {
  const ours = (vector: AnyVector): vector is OfficeVector =>
    vector.function === 'findContacts' && vector.notice === 'all' && vector.query.trim() !== '';
  return json<AnyVector[]>('vectors.json').filter(ours);
}

export const box = (page: Page): Locator => page.getByLabel('地名、单位或电话');
export const answerOf = (page: Page): Locator =>
  page.locator('[role=status][data-widget=offices] [data-question=findContacts]');
export const shownIds = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-office]').evaluateAll((all) => all.map((each) => each.getAttribute('data-office')));

/** Opens the page and waits until its script is there. */
export async function openOffices(page: Page): Promise<void> {
  await page.goto('/offices/');
  await expect(answerOf(page)).toBeVisible();
}

/** The page as it now stands says of a query what the rules say of it, whole. */
export async function expectAnswer(page: Page, query: string): Promise<void> {
  const answer = findContacts(contacts(), query);
  const outcome = answer.length > 0 ? 'found' : 'not-found';
  await expect(answerOf(page), query).toHaveAttribute('data-outcome', outcome);
  await expect(box(page)).toHaveValue(query);
  if (outcome === 'not-found') return;
  await expect.poll(() => shownIds(page), query).toEqual(answer.map(({ contact }) => contact.id));
  const notes = answer.flatMap(({ note }) => note?.says ?? []);
  await expect(page.locator('.offices .kit-note > p')).toHaveText(notes);
  for (const { contact } of answer) {
    const card = page.locator(`[data-office="${contact.id}"]`);
    for (const part of [contact.office, contact.serves, ...officeLines(contact)]) {
      if (part) await expect(card).toContainText(part);
    }
  }
}
