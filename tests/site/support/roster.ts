import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const ROSTER = '/roster/';

export const stageOf = (page: Page): Locator => page.locator('[data-widget=roster]');
export const rowsOf = (page: Page): Locator => page.locator('[data-line]');

/** A file as a person chooses it. */
export interface ListFile {
  name: string;
  bytes: Uint8Array | string;
}

/** Opens the page and waits until the widget is alive. */
export async function openRoster(page: Page): Promise<void> {
  await page.goto(ROSTER);
  await expect(page.locator('[data-island=Roster][data-started]')).toBeAttached();
}

export async function give(page: Page, { name, bytes }: ListFile): Promise<void> {
  await page.getByLabel('选一份名单文件').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

export async function comeToColumns(page: Page, file: ListFile): Promise<void> {
  await give(page, file);
  await expect(stageOf(page)).toHaveAttribute('data-stage', 'columns');
}

/** From a file to the answers of its first page. */
export async function answer(page: Page, file: ListFile, asOf?: string): Promise<void> {
  await comeToColumns(page, file);
  if (asOf !== undefined) await page.getByLabel('判断日期').fill(asOf);
  await page.getByRole('button', { name: '开始判断' }).click();
  await expect(rowsOf(page).first()).toBeVisible();
}

/** What a button hands over. */
export async function fileFrom(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const handed: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await handed;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
