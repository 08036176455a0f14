import { draftOf, readEntry } from './entry.ts';
import {
  type FieldSpec,
  fieldsOf,
  type Question,
  type Screen,
  type Sheet,
  type Surroundings,
  type Task,
  type Texts,
} from './task.ts';
import { wholeOf } from './wrong.ts';

export const VERDICT: Screen = 'verdict';

/** A sheet on which nothing stands but what is told from the start. */
export function emptySheet(preset: Texts): Sheet {
  return { drafts: preset, told: preset, skipped: [], sure: [], errors: {}, rows: [1] };
}

/** One sheet more, on which what was told about the person stands already. */
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

/** What to do about a field left empty. */
function ask({ kind, label }: FieldSpec, { firm }: Question): string {
  const choice = kind === 'choice';
  if (firm) return `请${choice ? '选' : '填'}${label}，没有它算不出来。`;
  return `${choice ? '请选一项' : `请填${label}`}；不知道的，点“不知道”。`;
}

/** Takes one field's text: what is told, an error, or a doubt to clear up; an empty field takes back what it told. */
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

function emptyOnes({ drafts, errors }: Sheet, question: Question, fields: readonly FieldSpec[]): Texts {
  const empty = fields.filter(({ name }) => (drafts[name] ?? '').trim() === '' && errors[name] === undefined);
  const { needs } = question;
  if (needs === 'one' && empty.length === fields.length) return { [wholeOf(question)]: '请至少填一项。' };
  return needs === 'each' ? Object.fromEntries(empty.map((field) => [field.name, ask(field, question)])) : {};
}

/** What does not fit together, save in fields that are still in doubt. */
function misfits(sheet: Sheet, { problems }: Question): Texts {
  const found = problems?.(sheet.told) ?? {};
  const doubted = Object.keys(found).filter(
    (name) => sheet.doubt && (sheet.drafts[name] ?? '').trim() !== '' && sheet.told[name] === undefined,
  );
  return without(found, doubted);
}

/** Takes what stands on a question's screen, and says what is missing or does not fit together. */
export function takeQuestion(sheet: Sheet, question: Question, days: Omit<Surroundings, 'told'>): Sheet {
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
