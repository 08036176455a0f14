import { z } from 'zod';
import type { SheetCell, SheetField } from '../links/form-sheet.ts';
import { attribute, type HastNode, nameOf, textOf, within } from './hast.ts';
import { squeeze } from './text.ts';

const text = z.string().min(1);
const cited = z.strictObject({ clause: text, quote: text });
const labels = {
  name: text.describe('Beside the blank for the applicant'),
  identity: text.describe('Beside the blank for the identity number'),
  before: text.describe('Beside the blank for the telephone until now'),
  after: text.describe('Beside the blank for the telephone from now on'),
} satisfies Record<SheetField, z.ZodType>;

/** A form printed in a notice that people can fill in on the site. */
export const formDeclaration = z.strictObject({
  kind: z.enum(['phone-change']).describe('What is applied for with it'),
  sheet: cited.describe('The annex that prints it as a table, and its title there'),
  asked: cited.describe('The words that ask for it'),
  offices: text.describe('The clause that lists the offices which take it'),
  fields: z.strictObject(labels).describe('The printed label beside each blank that the applicant fills in'),
  bring: z.array(text).min(1).describe('What to bring, ours'),
  unsaid: z.array(text).describe('What the notice leaves open for whoever hands it in, ours'),
});

export type FormDeclaration = z.infer<typeof formDeclaration>;

/** A declared form with the table printed in the annex. */
export interface NoticeForm extends FormDeclaration {
  /** Empty if the annex has no table. */
  rows: SheetCell[][];
}

const cellsOf = (row: HastNode): HastNode[] =>
  (row.children ?? []).filter((node) => ['td', 'th'].includes(nameOf(node)));

function readRow(row: HastNode, fields: FormDeclaration['fields']): SheetCell[] {
  let beside: string | undefined;
  return cellsOf(row).map((node) => {
    const words = textOf(node, () => '').trim();
    const field = Object.entries(fields).find(([, label]) => squeeze(label) === beside)?.[0];
    beside = squeeze(words);
    return {
      text: words,
      head: nameOf(node) === 'th',
      span: Number(attribute(node, 'colspan') ?? 1),
      ...(field && words === '' && { field: field as SheetField }),
    };
  });
}

/**
 * The declared forms with their printed tables.
 * @param clauses the notice's parsed clauses; the first table of the annex is the form
 */
export function readForms(declared: readonly FormDeclaration[], clauses: readonly HastNode[]): NoticeForm[] {
  return declared.map((form) => {
    const annex = clauses.find((node) => attribute(node, 'id') === form.sheet.clause);
    const table = annex && within(annex, 'table')[0];
    return { ...form, rows: (table ? within(table, 'tr') : []).map((row) => readRow(row, form.fields)) };
  });
}
