import type { PlainDate } from '../../rules/index.ts';
import type { FormState } from './form.ts';
import {
  anyAnswered,
  dueOf,
  questionOn,
  screenOf,
  shownValue,
  VERDICT,
  type Wrong,
  wrongIn,
} from './sheet.ts';
import { activeSheet } from './state.ts';
import type { FieldSpec, FormQuestion, Screen, Sheet, Task, Texts } from './task.ts';

/** One answer given so far. */
export interface GivenAnswer {
  /** The screen where it can be changed. */
  at: Screen;
  label: string;
  value: string;
}

/** Everything that the answer for one sheet depends on. */
export interface Standing {
  told: Texts;
  asOf: PlainDate;
  today: PlainDate;
  /** Whether nothing is left to ask; otherwise the answer is preliminary, shown beside a question. */
  settled: boolean;
  /** Labels of questions answered with 不知道 that could still change something. */
  open: readonly string[];
  anyAnswered: boolean;
}

export interface FormView {
  /** false as server-rendered: every field is shown. */
  ready: boolean;
  settled: boolean;
  screen: Screen;
  questions: readonly FormQuestion[];
  extras: readonly FieldSpec[];
  /** Answers given so far, except the one on screen. */
  answers: readonly GivenAnswer[];
  /** How many questions are left, including the one on screen. */
  left: number;
  errors: readonly Wrong[];
  isToday: boolean;
  /** One per sheet. */
  standings: readonly Standing[];
}

/** A row in words: 2023年：学时32，专业学时22; '' if only the year is known. */
function rowSays(fields: readonly FieldSpec[], told: Texts): string {
  const parts = fields.flatMap((field) => {
    const value = told[field.name];
    if (value === undefined) return [];
    return [field.kind === 'year' ? `${shownValue(field, value)}：` : `${field.label}${value}`];
  });
  const [first = '', ...rest] = parts;
  return rest.length > 0 ? first + rest.join('，') : '';
}

function answersTo(question: FormQuestion, { told, skipped, rows }: Sheet): GivenAnswer[] {
  const { name, title, fields } = question;
  const single = fields.flatMap((field) => {
    const value = told[field.name];
    return value === undefined ? [] : [{ at: name, label: field.label, value: shownValue(field, value) }];
  });
  const each = question.rows ? rows.map((row) => rowSays(question.rows?.fields(row) ?? [], told)) : [];
  const said = each.filter((text) => text !== '');
  const label = title ?? fields[0]?.label ?? '';
  const given = said.length > 0 ? [...single, { at: name, label, value: said.join('；') }] : single;
  return given.length === 0 && skipped.includes(name) ? [{ at: name, label, value: '不知道' }] : given;
}

function labelsOf(questions: readonly FormQuestion[], names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const question = questions.find((each) => each.name === name);
    return question ? [question.title ?? question.fields[0]?.label ?? name] : [];
  });
}

/** A sheet with what its task asks and what is still open there, worked out once for a view. */
interface Asked {
  sheet: Sheet;
  questions: readonly FormQuestion[];
  open: readonly string[];
}

function standingOf(task: Task, { asOf, today }: FormState, { sheet, questions, open }: Asked): Standing {
  const left = open.filter((name) => sheet.skipped.includes(name));
  return {
    told: sheet.told,
    asOf,
    today,
    settled: screenOf(task, sheet, asOf, open) === VERDICT,
    open: labelsOf(questions, left),
    anyAnswered: anyAnswered(task, sheet, questions),
  };
}

/** Computes what the form shows. */
export function formView(task: Task, state: FormState): FormView {
  const asked = state.sheets.map((sheet): Asked => {
    return { sheet, questions: task.questions(sheet.told), open: task.open(sheet.told, state.asOf) };
  });
  const { sheet, questions, open } = asked[state.active] ?? {
    sheet: activeSheet(state),
    questions: [],
    open: [],
  };
  const ready = state.today !== '';
  const screen = screenOf(task, sheet, state.asOf, open);
  return {
    ready,
    settled: ready && screen === VERDICT,
    screen,
    questions,
    extras: task.extras(sheet.told, !ready || anyAnswered(task, sheet, questions)),
    answers: ready
      ? questions.filter(({ name }) => name !== screen).flatMap((each) => answersTo(each, sheet))
      : [],
    left: dueOf(open, sheet).length,
    errors: wrongIn(state, sheet, questionOn(task, sheet, screen, questions)),
    isToday: state.asOf === state.today,
    standings: asked.map((each) => standingOf(task, state, each)),
  };
}
