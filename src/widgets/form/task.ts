import type { PlainDate, Ruleset } from '../../rules/index.ts';
import type { Option } from '../ui/fields.tsx';

/** Texts of fields, or facts read from them, by field name: words, days as YYYY-MM-DD, amounts. */
export type Texts = Readonly<Record<string, string>>;

/** What a value is checked against before it is accepted. */
export interface Surroundings {
  today: PlainDate;
  asOf: PlainDate;
  told: Texts;
}

export interface FieldSpec {
  name: string;
  /** `year` is a calendar year, `count` a small integer, `amount` a number of hours. */
  kind: 'choice' | 'day' | 'amount' | 'count' | 'year' | 'word';
  label: string;
  /** Which line of the certificate to copy. */
  hint: string;
  options?: readonly Option[];
  /** An example of a day for this field. */
  example?: string;
  /** Not asked now: hidden, but keeps its position. */
  away?: true;
  /** Common heading of consecutive fields. */
  group?: string;
  /** Says why a valid day or number is implausible; undefined if it is not. */
  doubt?: (value: string, surroundings: Surroundings) => string | undefined;
}

/** A repeatable group of fields, one row each. */
export interface Rows {
  /** Label of the button that adds a row. */
  add: string;
  /** Name of a row once known: 2023年. */
  name?: (drafts: Texts, row: number) => string;
  /** The fields of a row; each name ends with the row's id: 'year-2'. */
  fields: (row: number) => readonly FieldSpec[];
  /** Initial texts of a new row. */
  start: (drafts: Texts, rows: readonly number[], row: number) => Texts;
}

/** A question: what is asked on one screen. */
export interface FormQuestion {
  /** Name of the screen; the field's name if it has only one. */
  name: string;
  /** Heading for several fields. */
  title?: string;
  fields: readonly FieldSpec[];
  /** Which fields are required. */
  needs: 'each' | 'one' | 'none';
  /** Mandatory: 不知道 is not offered. */
  firm?: boolean;
  rows?: Rows;
  /** May be answered in part: the rest is named beside the answer, not asked again. */
  partly?: boolean;
  /** Consistency check: error messages by field. */
  problems?: (told: Texts) => Texts;
}

/** Name of a question, or 'verdict'. */
export type Screen = string;

/** What one person entered about one certificate. */
export interface Sheet {
  /** Texts of the fields. */
  drafts: Texts;
  /** Facts read from them. */
  told: Texts;
  /** Names of questions answered with 不知道, or in part. */
  skipped: readonly string[];
  /** Implausible values that were confirmed: 'birthDate 2099-01-01'. */
  sure: readonly string[];
  errors: Texts;
  doubt?: { field: string; value: string; says: string } | undefined;
  /** The requested screen; without one, the next due screen is shown. */
  at?: Screen | undefined;
  /** Ids of the present rows. */
  rows: readonly number[];
}

/** Something a reader can ask, as data and pure functions. */
export interface Task {
  /** Id of the widget: data-widget, prefix of element ids and of links. */
  id: string;
  /** The questions that apply to the facts, in order; without facts, every question there is. */
  questions: (told: Texts) => readonly FormQuestion[];
  /** Optional fields beside the answer: no verdict depends on them. */
  extras: (told: Texts, anyAnswered: boolean) => readonly FieldSpec[];
  /** Names of the questions that could still change something, the most decisive first; [] when settled. */
  open: (told: Texts, asOf: PlainDate) => readonly string[];
  /** The version of the rules that answer and their changes, newest first; undefined while none are chosen. */
  rules: (told: Texts) => Pick<Ruleset, 'version' | 'changes'> | undefined;
  /** Initial facts. */
  preset: Texts;
  /** Updates the rows to the facts and the day. */
  settle?: (sheet: Sheet, asOf: PlainDate) => Sheet;
  /** Set if one person may have several certificates; `carried` are facts about the person, asked once. */
  several?: { name: string; add: string; most: number; carried?: readonly string[] };
}

/** Maximum number of rows of a sheet. */
export const MOST_ROWS = 40;

/** Splits the name of a row's field: 'year-2' is ['year', 2]; undefined for other fields. */
export function rowOf(name: string): [stem: string, row: number] | undefined {
  const [, stem, row] = /^([a-zA-Z]+)-(\d{1,3})$/.exec(name) ?? [];
  return stem === undefined ? undefined : [stem, Number(row)];
}

/** All fields of a question, including those of its rows. */
export function fieldsOf({ fields, rows }: FormQuestion, ids: readonly number[]): readonly FieldSpec[] {
  return rows ? [...fields, ...ids.flatMap(rows.fields)] : fields;
}

/** Every field of a task, whatever the facts; of rows only the first. */
export const everyField = (task: Task): readonly FieldSpec[] => [
  ...task.questions({}).flatMap((each) => fieldsOf(each, [1])),
  ...task.extras({}, true),
];
