import { inChinese, isPlainDate, type PlainDate } from '../../rules/index.ts';
import type { FocusTarget, FormState } from './form.ts';
import {
  type FieldSpec,
  type FormQuestion,
  fieldsOf,
  type Screen,
  type Sheet,
  type Surroundings,
  type Task,
  type Texts,
} from './task.ts';
import { readDate } from './typed-day.ts';
import { type NumberEntry, readAmount, readCount, readYear } from './typed-number.ts';

/** The result of reading a field. `doubt`: a valid but implausible day or number, to be confirmed. */
type Entry =
  | { kind: 'nothing' }
  | { kind: 'told'; value: string }
  | { kind: 'problem'; says: string }
  | { kind: 'doubt'; value: string; says: string };

const NUMBERS: Readonly<Partial<Record<FieldSpec['kind'], (text: string) => NumberEntry>>> = {
  amount: readAmount,
  count: readCount,
  year: readYear,
};

function weigh({ doubt }: FieldSpec, value: string, surroundings: Surroundings): Entry {
  const says = doubt?.(value, surroundings);
  return says === undefined ? { kind: 'told', value } : { kind: 'doubt', value, says };
}

/** Reads a field's text. */
function readEntry(field: FieldSpec, text: string, surroundings: Surroundings): Entry {
  const { kind, options = [] } = field;
  const read = kind === 'day' ? readDate(text, field.example) : NUMBERS[kind]?.(text);
  if (read?.kind === 'empty') return { kind: 'nothing' };
  if (read?.kind === 'problem') return read;
  if (read) return weigh(field, read.kind === 'day' ? read.day : String(read.number), surroundings);
  const word = kind === 'choice' ? text : text.normalize('NFKC').trim();
  const isOffered = kind !== 'choice' || options.some(({ value }) => value === word);
  return word === '' || !isOffered ? { kind: 'nothing' } : { kind: 'told', value: word };
}

/** A stored value as readers see it. */
export function shownValue({ kind, options }: FieldSpec, value: string): string {
  if (kind === 'day') return isPlainDate(value) ? inChinese(value) : value;
  if (kind === 'amount') return `${value}学时`;
  if (kind === 'year') return `${value}年`;
  return options?.find((option) => option.value === value)?.label ?? value;
}

/** A stored value as text for its field. */
function draftOf(field: FieldSpec, value: string): string {
  return field.kind === 'day' ? shownValue(field, value) : value;
}

/** An error: field, label, and how to correct it. */
export interface Wrong {
  /** The field's name; for an error about a whole question, that of its first field. */
  name: string;
  label: string;
  says: string;
}

/** Key in `errors` for an error about a whole question; no field has such a name. */
export const wholeOf = ({ name }: FormQuestion): string => `all of ${name}`;

const wholeIn = (sheet: Sheet, question: FormQuestion): string | undefined => sheet.errors[wholeOf(question)];

/** The errors on a question's screen, from the top. */
export function wrongIn({ asOfError }: FormState, sheet: Sheet, question: FormQuestion): readonly Wrong[] {
  const fields = fieldsOf(question, sheet.rows);
  const whole = wholeIn(sheet, question);
  const wrong = fields.flatMap(({ name, label }) => {
    const says = sheet.errors[name];
    return says === undefined ? [] : [{ name, label, says }];
  });
  return [
    ...(whole === undefined ? [] : [{ name: fields[0]?.name ?? '', label: '', says: whole }]),
    ...wrong,
    ...(asOfError === undefined ? [] : [{ name: 'asOf', label: '判断日期', says: asOfError }]),
  ];
}

/** What to focus: the field of a single error, else the error summary. */
export function mendAt(state: FormState, sheet: Sheet, question: FormQuestion): FocusTarget {
  const [first, ...others] = wrongIn(state, sheet, question);
  const alone = first && others.length === 0 && wholeIn(sheet, question) === undefined;
  return alone ? first.name : 'errors';
}

export const VERDICT: Screen = 'verdict';

/** A sheet with nothing but the preset facts. */
export function emptySheet(preset: Texts): Sheet {
  return { drafts: preset, told: preset, skipped: [], sure: [], errors: {}, rows: [1] };
}

/** A further sheet that takes over the facts about the person. */
export function furtherSheet({ preset, several }: Task, { drafts, told }: Sheet): Sheet {
  const carried = (texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => several?.carried?.includes(name)));
  const empty = emptySheet(preset);
  return {
    ...empty,
    drafts: { ...empty.drafts, ...carried(drafts) },
    told: { ...empty.told, ...carried(told) },
  };
}

export const without = (texts: Texts, names: readonly string[]): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name)));

/** The message for an empty field. */
function ask({ kind, label }: FieldSpec, { firm }: FormQuestion): string {
  const choice = kind === 'choice';
  if (firm) return `请${choice ? '选' : '填'}${label}，没有它算不出来。`;
  return `${choice ? '请选一项' : `请填${label}`}；不知道的，点“不知道”。`;
}

/** Reads one field into the sheet: stores a fact, an error, or a doubt to confirm; an empty field deletes its fact. */
export function take(sheet: Sheet, field: FieldSpec, days: Omit<Surroundings, 'told'>): Sheet {
  const { name } = field;
  const entry = readEntry(field, sheet.drafts[name] ?? '', { ...days, told: sheet.told });
  if (entry.kind === 'problem') return { ...sheet, errors: { ...sheet.errors, [name]: entry.says } };
  if (entry.kind === 'nothing') return { ...sheet, told: without(sheet.told, [name]) };
  if (entry.kind === 'doubt' && !sheet.sure.includes(`${name} ${entry.value}`)) {
    return { ...sheet, doubt: sheet.doubt ?? { field: name, value: entry.value, says: entry.says } };
  }
  return {
    ...sheet,
    told: { ...sheet.told, [name]: entry.value },
    drafts: { ...sheet.drafts, [name]: draftOf(field, entry.value) },
  };
}

function emptyOnes({ drafts, errors }: Sheet, question: FormQuestion, fields: readonly FieldSpec[]): Texts {
  const empty = fields.filter(({ name }) => (drafts[name] ?? '').trim() === '' && errors[name] === undefined);
  const { needs } = question;
  if (needs === 'one' && empty.length === fields.length) return { [wholeOf(question)]: '请至少填一项。' };
  return needs === 'each' ? Object.fromEntries(empty.map((field) => [field.name, ask(field, question)])) : {};
}

/** The question's consistency errors, except for fields still in doubt. */
function misfits(sheet: Sheet, { problems }: FormQuestion): Texts {
  const found = problems?.(sheet.told) ?? {};
  const doubted = Object.keys(found).filter(
    (name) => sheet.doubt && (sheet.drafts[name] ?? '').trim() !== '' && sheet.told[name] === undefined,
  );
  return without(found, doubted);
}

/** Reads all fields of a question, and reports what is missing or inconsistent. */
export function takeQuestion(sheet: Sheet, question: FormQuestion, days: Omit<Surroundings, 'told'>): Sheet {
  const fields = fieldsOf(question, sheet.rows);
  const taken = fields.reduce((each, field) => take(each, field, days), sheet);
  const errors = {
    ...misfits(taken, question),
    ...emptyOnes(taken, question, fields),
    ...taken.errors,
  };
  const others = taken.skipped.filter((name) => name !== question.name);
  const done = question.partly && Object.keys(errors).length === 0;
  return { ...taken, errors, skipped: done ? [...others, question.name] : others };
}

/** The open questions not answered with 不知道. */
export const dueOf = (open: readonly string[], { skipped }: Sheet): readonly string[] =>
  open.filter((name) => !skipped.includes(name));

/**
 * The screen to show: the requested one, except a verdict that is not due yet.
 * @param open result of `task.open`, if already known
 */
export function screenOf(task: Task, sheet: Sheet, asOf: PlainDate, open?: readonly string[]): Screen {
  if (sheet.at !== undefined && sheet.at !== VERDICT) return sheet.at;
  return dueOf(open ?? task.open(sheet.told, asOf), sheet)[0] ?? VERDICT;
}

/** Returns `at` if this sheet has such a question; undefined otherwise, and for the verdict, which needs no request. */
export function knownScreen(task: Task, { told }: Sheet, at: Screen | undefined): Screen | undefined {
  return task.questions(told).find(({ name }) => name === at)?.name;
}

/** The question on a screen; on the verdict's, the extra fields as a question. */
export function questionOn(
  task: Task,
  sheet: Sheet,
  screen: Screen,
  questions = task.questions(sheet.told),
): FormQuestion {
  const question = questions.find(({ name }) => name === screen);
  const beside = () => task.extras(sheet.told, anyAnswered(task, sheet, questions));
  return question ?? { name: VERDICT, fields: beside(), needs: 'none' };
}

/** Whether anything has been answered, 不知道 included, besides presets and mandatory questions. */
export function anyAnswered(
  { preset }: Task,
  { told, skipped }: Sheet,
  questions: readonly FormQuestion[],
): boolean {
  const asked = questions.filter(({ firm }) => !firm).flatMap(({ fields }) => fields.map(({ name }) => name));
  return skipped.length > 0 || Object.keys(told).some((name) => !(name in preset) && asked.includes(name));
}
