import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { readLibrary } from '../../../src/content/library.ts';
import { squeeze } from '../../../src/content/text.ts';

export const FORM = '/phone-change/';
export const OPEN = '项要填好或改正';
export const DONE = '可以打印了';

/** The notice that prints the form, and how it declares it. */
function printedForm() {
  for (const notice of readLibrary()) {
    const declared = notice.forms.find(({ kind }) => kind === 'phone-change');
    if (declared) return { notice, declared };
  }
  throw new Error('No notice prints the form.');
}
export const { notice, declared } = printedForm();

/** Label as printed, what is typed, what stands on paper. */
export const ANSWERS = [
  [declared.fields.name, '阿卜杜拉·买买提', '阿卜杜拉·买买提'],
  [declared.fields.identity, '１１０１０５ 19491231 002x', '11010519491231002X'],
  [declared.fields.before, '138-0013-8000', '13800138000'],
  [declared.fields.after, '+86 139 0013 9000', '13900139000'],
] as const;

/** Every word of the annex in its order, white space aside; the heading that numbers it stands over the form, not on it. */
export function printedWords(): string {
  const annex = notice.clauses.find(({ id }) => id === declared.sheet.clause);
  return squeeze(annex?.text.split('\n').slice(1).join('') ?? '');
}

/** The same with what was filled in behind each label. */
export function filledWords(): string {
  return ANSWERS.reduce((text, [label, , paper]) => text.replace(label, `${label}${paper}`), printedWords());
}

/** A font may draw 手 and the radical ⼿ with one glyph; a PDF then names the radical. */
function plain(text: string): string {
  return squeeze(text).replace(/[\u2f00-\u2fdf]/gu, (radical) => radical.normalize('NFKC'));
}

/** The pages of the PDF that the browser prints of the page as it stands, on the paper that its styles ask for. */
export async function printed(page: Page): Promise<{ words: string; width: number; height: number }[]> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(document);
  return await Promise.all(
    text.map(async (words, index) => {
      const { width, height } = (await document.getPage(index + 1)).getViewport({ scale: 1 });
      return { words: plain(words), width: Math.round(width), height: Math.round(height) };
    }),
  );
}

export const statusOf = (page: Page): Locator => page.locator('[role=status][data-widget=phone-change]');
export const fieldOf = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
export const valuesOf = (page: Page): Promise<string[]> =>
  page
    .locator('.phone-form :is(input, select)')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

export async function fillIn(page: Page): Promise<void> {
  for (const [label, typed] of ANSWERS) await fieldOf(page, label).fill(typed);
}

/** Counts how often the page asks for its own print. */
export async function countPrints(page: Page): Promise<() => Promise<number>> {
  let prints = 0;
  await page.exposeFunction('printed', () => {
    prints += 1;
  });
  await page.addInitScript(
    'window.print = () => { window.printed(); window.dispatchEvent(new Event("afterprint")); }',
  );
  return () => Promise.resolve(prints);
}
