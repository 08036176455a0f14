import { isPlainDate, once } from '../../rules/index.ts';
import type { FormState, Kept, KeptSheet } from './form.ts';
import { judgeOn } from './form.ts';
import { fits, sheetOf } from './opened.ts';
import { knownScreen, screenOf } from './sheet.ts';
import {
  everyField,
  type FieldSpec,
  MOST_ROWS,
  rowOf,
  type Screen,
  type Sheet,
  type Task,
  type Texts,
} from './task.ts';

/** Largest saved form in characters of JSON. Beyond it, text not yet submitted is left out. */
const LARGEST = 90_000;
const MOST_SKIPPED = 60;
const A_SURE = /^[a-zA-Z]+(?:-\d{1,3})? [\d-]{1,10}$/;

/** Every field by name; fields of rows by their name in row 1. */
const fieldsByName = once((task: Task): ReadonlyMap<string, FieldSpec> => {
  return new Map(everyField(task).map((field) => [field.name, field]));
});

function fieldNamed(task: Task, name: string): FieldSpec | undefined {
  const stem = rowOf(name)?.[0];
  return fieldsByName(task).get(stem === undefined ? name : `${stem}-1`);
}

/** Keeps only texts that fit their field: no name, identity number or telephone number. */
function fitting(task: Task, texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).filter(([name, text]) => {
      const field = fieldNamed(task, name);
      return field && text !== '' && fits(field, text);
    }),
  );
}

/** What to save of a form that shows a screen. */
export function keptOf(
  task: Task,
  state: FormState,
  at: Screen,
): Omit<Kept, 'step' | 'said' | 'line' | 'scroll'> {
  const { active, asOf, today } = state;
  const sheets = state.sheets.map(({ told, drafts, skipped, sure, rows }) => ({
    told: fitting(task, told),
    drafts: fitting(task, drafts),
    skipped,
    sure: sure.filter((each) => A_SURE.test(each)),
    rows,
  }));
  const kept = { at, active, ...(asOf !== today && { asOf }), sheets };
  const bare = () => ({ ...kept, sheets: sheets.map((sheet) => ({ ...sheet, drafts: {} })) });
  return JSON.stringify(kept).length > LARGEST ? bare() : kept;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = <Each>(value: unknown, most: number, is: (each: unknown) => each is Each): Each[] =>
  Array.isArray(value) ? value.slice(0, most).filter(is) : [];

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isRow = (value: unknown): value is number => isCount(value) && value > 0 && value < 1000;

const textsOf = (value: unknown): Texts =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter((each): each is [string, string] => isText(each[1])))
    : {};

function sheetIn(value: unknown): KeptSheet {
  const { told, drafts, skipped, sure, rows } = isRecord(value) ? value : {};
  return {
    told: textsOf(told),
    drafts: textsOf(drafts),
    skipped: listOf(skipped, MOST_SKIPPED, isText),
    sure: listOf(sure, MOST_SKIPPED, isText).filter((each) => A_SURE.test(each)),
    rows: [...new Set(listOf(rows, MOST_ROWS, isRow))],
  };
}

/** Reads a saved form from a history entry; undefined if the entry is invalid or holds none under this key. */
export function keptIn(entry: unknown, key: string): Kept | undefined {
  const kept = isRecord(entry) ? entry[key] : undefined;
  if (!isRecord(kept)) return undefined;
  const { step, said, line, at, active, scroll, asOf } = kept;
  const sheets = listOf(kept['sheets'], 20, isRecord).map(sheetIn);
  if (!isCount(step) || !isText(at) || sheets.length === 0) return undefined;
  return {
    step,
    said: isCount(said) ? said : 0,
    line: isCount(line) ? line : 0,
    at,
    active: isCount(active) && active < sheets.length ? active : 0,
    scroll: isCount(scroll) ? scroll : 0,
    asOf: isText(asOf) && isPlainDate(asOf) ? asOf : undefined,
    sheets,
  };
}

function restoredSheet(task: Task, { told, drafts, skipped, sure, rows }: KeptSheet, days: FormState): Sheet {
  const { sheet } = sheetOf(task, fitting(task, told), days, {
    ...(rows.length > 0 && { rows }),
    also: [...fieldsByName(task).values()],
  });
  const names = task.questions(sheet.told).map(({ name }) => name);
  return {
    ...sheet,
    drafts: { ...sheet.drafts, ...fitting(task, drafts) },
    skipped: skipped.filter((name) => names.includes(name)),
    sure,
  };
}

/** Restores a saved form, as far as today's rules still ask the same. */
export function restored(task: Task, start: FormState, { at, active, asOf, sheets, line }: Kept): FormState {
  const dated = asOf === undefined ? start : judgeOn(start, asOf);
  const all = sheets.slice(0, task.several?.most ?? 1).map((each) => restoredSheet(task, each, dated));
  const shown = active < all.length ? active : 0;
  return {
    ...dated,
    line,
    active: shown,
    sheets: all.map((sheet, index) => {
      const due = index !== shown || screenOf(task, sheet, dated.asOf) === at;
      return due ? sheet : { ...sheet, at: knownScreen(task, sheet, at) };
    }),
  };
}
