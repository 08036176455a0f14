import type { FormAction, FormState } from './form.ts';
import { without } from './sheet.ts';
import { MOST_ROWS, type Question, rowOf, type Sheet, type Task } from './task.ts';

/** One row more, and the field of it to type into; undefined where the question has no rows, or enough. */
export function addRow({ rows }: Question, sheet: Sheet): { sheet: Sheet; focus: string } | undefined {
  if (!rows || sheet.rows.length >= MOST_ROWS) return undefined;
  const row = Math.max(0, ...sheet.rows) + 1;
  const fields = rows.fields(row);
  const drafts = { ...sheet.drafts, ...rows.start(sheet.drafts, sheet.rows, row) };
  const empty = fields.find(({ name }) => (drafts[name] ?? '') === '') ?? fields[0];
  return { sheet: { ...sheet, drafts, rows: [...sheet.rows, row] }, focus: empty?.name ?? 'screen' };
}

/** Without a row and what it told. */
export function removeRow(sheet: Sheet, row: number): Sheet {
  const names = [...Object.keys(sheet.drafts), ...Object.keys(sheet.told), ...Object.keys(sheet.errors)];
  const gone = names.filter((name) => rowOf(name)?.[1] === row);
  return {
    ...sheet,
    rows: sheet.rows.filter((each) => each !== row),
    drafts: without(sheet.drafts, gone),
    told: without(sheet.told, gone),
    errors: without(sheet.errors, gone),
    doubt: undefined,
  };
}

/** Is the person busy with the rows? */
export function isAtRows({ type }: FormAction): boolean {
  return type === 'typed' || type === 'addRow' || type === 'removeRow';
}

/** The sheets with their rows in step with what is told and with the day; where something has to be mended, as they stand. */
export function inStep({ settle }: Task, { sheets, asOf }: FormState): readonly Sheet[] {
  if (!settle) return sheets;
  return sheets.map((sheet) =>
    Object.keys(sheet.errors).length > 0 || sheet.doubt ? sheet : settle(sheet, asOf),
  );
}
