import type { PlainDate, Ruleset } from '../../rules/index.ts';
import type { Option } from '../ui/fields.tsx';

/** What stands in fields, or was told by them, by the field's name: words, days as YYYY-MM-DD, amounts. */
export type Texts = Readonly<Record<string, string>>;

/** What a day is held against before it is taken. */
export interface Surroundings {
  today: PlainDate;
  asOf: PlainDate;
  told: Texts;
}

export interface FieldSpec {
  name: string;
  /** `year` is a calendar year, `count` a small whole number, `amount` a number of hours. */
  kind: 'choice' | 'day' | 'amount' | 'count' | 'year' | 'word';
  label: string;
  /** Which line of the certificate to copy. */
  hint: string;
  options?: readonly Option[];
  /** Of a day that such a field may tell. */
  example?: string;
  /** Not asked now: unseen in its place. */
  away?: true;
  /** What fields that stand one after another tell together. */
  group?: string;
  /** Why a day or a number that can be read is hardly meant; undefined where nothing speaks against it. */
  doubt?: (value: string, surroundings: Surroundings) => string | undefined;
}

/** Fields that repeat, a row each. */
export interface Rows {
  /** What the button for one more says. */
  add: string;
  /** What tells a row from the others, once it is told: 2023年. */
  name?: (drafts: Texts, row: number) => string;
  /** The fields of a row; the row's id stands behind each name: 'year-2'. */
  fields: (row: number) => readonly FieldSpec[];
  /** What stands in a new row before anybody types. */
  start: (drafts: Texts, rows: readonly number[], row: number) => Texts;
}

/** What is asked on one screen. */
export interface FormQuestion {
  /** Names the screen; where it has one field, the field's name. */
  name: string;
  /** Over several fields. */
  title?: string;
  fields: readonly FieldSpec[];
  /** Which of its fields have to be filled in. */
  needs: 'each' | 'one' | 'none';
  /** Without an answer nothing can be said: 不知道 is not offered. */
  firm?: boolean;
  rows?: Rows;
  /** May be left answered in part: what is still open then is named beside the answer, and not asked again. */
  partly?: boolean;
  /** What does not fit together in what was typed: messages by field. */
  problems?: (told: Texts) => Texts;
}

/** One question, by its name, or the verdict. */
export type Screen = string;

/** What one person said about one certificate. */
export interface Sheet {
  /** What stands in the fields. */
  drafts: Texts;
  /** What was taken from them. */
  told: Texts;
  /** Questions answered with 不知道, or in part. */
  skipped: readonly string[];
  /** Days and years confirmed although they are hardly meant: 'birthDate 2099-01-01'. */
  sure: readonly string[];
  errors: Texts;
  doubt?: { field: string; value: string; says: string } | undefined;
  /** The screen asked for; where it cannot be shown, or none is, the next one due is. */
  at?: Screen | undefined;
  /** Ids of the rows that stand. */
  rows: readonly number[];
}

/** One of the things that a reader can ask; pure. */
export interface Task {
  /** Names the widget: data-widget, the stem of its ids, the start of its links. */
  id: string;
  /** Every question that what is told leaves room for, in order; of nothing told, every question there is. */
  questions: (told: Texts) => readonly FormQuestion[];
  /** Fields that stand beside the answer: no verdict rests on them. */
  extras: (told: Texts, anyAnswered: boolean) => readonly FieldSpec[];
  /** Names of the questions whose answer could still change something, the most telling first; [] when settled. */
  open: (told: Texts, asOf: PlainDate) => readonly string[];
  /** The rules that answer: their version, and what each changed, newest first; undefined while none are chosen. */
  rules: (told: Texts) => Pick<Ruleset, 'version' | 'changes'> | undefined;
  /** What is told from the start. */
  preset: Texts;
  /** Brings the rows in step with what is told, and with the day. */
  settle?: (sheet: Sheet, asOf: PlainDate) => Sheet;
  /** Where one person may have several of what is asked about; `carried` are facts about the person: told once. */
  several?: { name: string; add: string; most: number; carried?: readonly string[] };
}

/** So many rows a sheet can have. */
export const MOST_ROWS = 40;

/** A field's part of a row, by its name: 'year-2' is ['year', 2]; undefined for other fields. */
export function rowOf(name: string): [stem: string, row: number] | undefined {
  const [, stem, row] = /^([a-zA-Z]+)-(\d{1,3})$/.exec(name) ?? [];
  return stem === undefined ? undefined : [stem, Number(row)];
}

/** The fields on a question's screen, those of its rows included. */
export function fieldsOf({ fields, rows }: FormQuestion, ids: readonly number[]): readonly FieldSpec[] {
  return rows ? [...fields, ...ids.flatMap(rows.fields)] : fields;
}

/** Everything that a task can ask, whatever is told; of rows the first. */
export const everyField = (task: Task): readonly FieldSpec[] => [
  ...task.questions({}).flatMap((each) => fieldsOf(each, [1])),
  ...task.extras({}, true),
];
