import { type FocusTarget, type FormAction, type FormState, judgeOn, onNewDay, takeAsOf } from './form.ts';
import { restored } from './kept.ts';
import { openLink } from './opened.ts';
import {
  emptySheet,
  furtherSheet,
  knownScreen,
  mendAt,
  questionOn,
  screenOf,
  take,
  takeQuestion,
  VERDICT,
  without,
} from './sheet.ts';
import {
  type FormQuestion,
  fieldsOf,
  MOST_ROWS,
  rowOf,
  type Screen,
  type Sheet,
  type Task,
  type Texts,
} from './task.ts';

/** Adds a sheet and makes it active; unchanged at the maximum. */
export function addSheet(task: Task, state: FormState): FormState {
  const { sheets, active } = state;
  const from = sheets[active];
  if (!from || sheets.length >= (task.several?.most ?? 1)) return state;
  return { ...state, sheets: [...sheets, furtherSheet(task, from)], active: sheets.length };
}

/** Removes a sheet; the last one is kept. */
export function removeSheet(state: FormState, gone: number): FormState {
  if (state.sheets.length < 2) return state;
  const sheets = state.sheets.filter((_, index) => index !== gone);
  const active = Math.min(state.active > gone ? state.active - 1 : state.active, sheets.length - 1);
  return { ...state, sheets, active };
}

/** Adds a row and names the field to focus; undefined if the question has no rows or the maximum is reached. */
export function addRow({ rows }: FormQuestion, sheet: Sheet): { sheet: Sheet; focus: string } | undefined {
  if (!rows || sheet.rows.length >= MOST_ROWS) return undefined;
  const row = Math.max(0, ...sheet.rows) + 1;
  const fields = rows.fields(row);
  const drafts = { ...sheet.drafts, ...rows.start(sheet.drafts, sheet.rows, row) };
  const empty = fields.find(({ name }) => (drafts[name] ?? '') === '') ?? fields[0];
  return { sheet: { ...sheet, drafts, rows: [...sheet.rows, row] }, focus: empty?.name ?? 'screen' };
}

/** Removes a row with its facts. */
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

/** Whether the action edits fields or rows, so that rows must not be rearranged meanwhile. */
export function isAtRows({ type }: FormAction): boolean {
  return type === 'typed' || type === 'addRow' || type === 'removeRow';
}

/** Updates the rows of all sheets to the facts and the day; sheets with errors or a doubt are left alone. */
export function inStep({ settle }: Task, { sheets, asOf }: FormState): readonly Sheet[] {
  if (!settle) return sheets;
  return sheets.map((sheet) =>
    Object.keys(sheet.errors).length > 0 || sheet.doubt ? sheet : settle(sheet, asOf),
  );
}

/** The initial state, as server-rendered. */
export function startState({ preset }: Task): FormState {
  const sheets = [emptySheet(preset)];
  return {
    today: '',
    asOf: '',
    asOfText: '',
    sheets,
    active: 0,
    line: 0,
    byLink: false,
    news: [],
    focus: { to: 'screen', turn: 0 },
  };
}

/** The sheet being filled in. @throws {Error} if there is none */
export function activeSheet({ sheets, active }: FormState): Sheet {
  const sheet = sheets[active] ?? sheets[0];
  if (!sheet) throw new Error('a form has at least one sheet');
  return sheet;
}

function move(state: FormState, to: FocusTarget): FormState {
  return { ...state, focus: { to, turn: state.focus.turn + 1 } };
}

const toScreen = (state: FormState): FormState => move(state, 'screen');

function withSheet(state: FormState, sheet: Sheet): FormState {
  return { ...state, sheets: state.sheets.map((each, index) => (index === state.active ? sheet : each)) };
}

const clear = (sheet: Sheet, at: Screen | undefined): Sheet => ({
  ...sheet,
  at,
  errors: {},
  doubt: undefined,
});

function next(task: Task, before: FormState, at?: Screen): FormState {
  const screen = at ?? screenOf(task, activeSheet(before), before.asOf);
  const state = takeAsOf(before);
  const clean = clear(activeSheet(state), screen);
  const question = questionOn(task, clean, screen);
  const taken = takeQuestion(clean, question, state);
  const failed = Object.keys(taken.errors).length > 0 || state.asOfError !== undefined;
  if (failed) return move(withSheet(state, { ...taken, doubt: undefined }), mendAt(state, taken, question));
  if (taken.doubt) return move(withSheet(state, taken), 'doubt');
  return toScreen(withSheet(state, { ...taken, at: undefined }));
}

/** Adds text typed before the script arrived: to fields without a draft, and to the focused one. */
function withTyped(state: FormState, typed: Texts, focused: string | undefined): FormState {
  const sheet = activeSheet(state);
  const early = Object.entries(typed).filter(
    ([name, text]) => text !== '' && (name === focused || sheet.drafts[name] === undefined),
  );
  return early.length > 0
    ? withSheet(state, { ...sheet, drafts: { ...sheet.drafts, ...Object.fromEntries(early) } })
    : state;
}

function ready(task: Task, state: FormState, action: FormAction & { type: 'ready' }): FormState {
  const { today, typed, focused, link, kept, now = 0 } = action;
  const { asOf: asOfText = '', ...drafts } = typed;
  const start = {
    ...takeAsOf({ ...state, today, asOf: today, asOfText }),
    line: now,
    byLink: link !== undefined,
  };
  if (link) return toScreen(openLink(task, start, link));
  if (kept) {
    const again = withTyped(restored(task, judgeOn(start, today), kept), drafts, focused);
    return state.today === '' ? again : toScreen(again);
  }
  const questions = task.questions({});
  const sheet = { ...activeSheet(state), drafts: { ...task.preset, ...drafts } };
  const fields = [...questions.flatMap((each) => fieldsOf(each, sheet.rows)), ...task.extras({}, true)];
  const taken = fields.reduce((each, field) => ({ ...take(each, field, start), doubt: undefined }), sheet);
  const at = questions.find((each) => fieldsOf(each, sheet.rows).some(({ name }) => name === focused))?.name;
  return withSheet(start, { ...taken, told: { ...task.preset, ...taken.told }, at });
}

function skip(task: Task, state: FormState, at?: Screen): FormState {
  const sheet = activeSheet(state);
  const question = questionOn(task, sheet, at ?? screenOf(task, sheet, state.asOf));
  if (question.name === VERDICT || question.firm) return state;
  const names = fieldsOf(question, sheet.rows).map(({ name }) => name);
  const skipped = [...sheet.skipped, question.name];
  const cleared = { told: without(sheet.told, names), drafts: without(sheet.drafts, names), skipped };
  return toScreen(withSheet(state, clear({ ...sheet, ...cleared }, undefined)));
}

function sure(task: Task, state: FormState): FormState {
  const sheet = activeSheet(state);
  const { doubt } = sheet;
  if (!doubt) return state;
  return next(task, withSheet(state, { ...sheet, sure: [...sheet.sure, `${doubt.field} ${doubt.value}`] }));
}

function step(task: Task, state: FormState, action: FormAction): FormState {
  const sheet = activeSheet(state);
  switch (action.type) {
    case 'ready':
      return ready(task, state, action);
    case 'typed':
      if (action.field === 'asOf') return { ...state, asOfText: action.text };
      return withSheet(state, { ...sheet, drafts: { ...sheet.drafts, [action.field]: action.text } });
    case 'asOfTyped': {
      const taken = takeAsOf(state);
      if (taken.asOfError === undefined || action.left) return taken;
      return move(taken, mendAt(taken, sheet, questionOn(task, sheet, screenOf(task, sheet, taken.asOf))));
    }
    case 'next':
      return next(task, state, action.at);
    case 'skip':
      return skip(task, state, action.at);
    case 'sure':
      return sure(task, state);
    case 'mend':
      return move(withSheet(state, { ...sheet, doubt: undefined }), sheet.doubt?.field ?? 'screen');
    case 'addRow': {
      const added = addRow(questionOn(task, sheet, screenOf(task, sheet, state.asOf)), sheet);
      return added ? move(withSheet(state, added.sheet), added.focus) : state;
    }
    case 'removeRow':
      return toScreen(withSheet(state, removeRow(sheet, action.row)));
    case 'addSheet':
      return toScreen(addSheet(task, state));
    case 'removeSheet':
      return toScreen(removeSheet(state, action.sheet));
    case 'edit':
    case 'go': {
      const dated = action.type === 'go' ? judgeOn(state, action.asOf ?? state.today) : state;
      const shown = { ...dated, active: action.sheet < state.sheets.length ? action.sheet : state.active };
      const at = knownScreen(task, activeSheet(shown), action.at);
      return toScreen(withSheet(shown, clear(activeSheet(shown), at)));
    }
    case 'judgeOn': {
      const today = action.today ?? state.today;
      const judged = judgeOn({ ...state, today }, action.day);
      return toScreen(withSheet(judged, { ...sheet, at: undefined, doubt: undefined }));
    }
    case 'newDay':
      return onNewDay(state, action.today);
    case 'restart':
      return toScreen({
        ...state,
        sheets: [emptySheet(task.preset)],
        active: 0,
        line: state.line + 1,
        byLink: false,
        news: [],
      });
  }
}

/**
 * Reducer of the form.
 * @param task defines what is asked
 * @param state never mutated
 */
export function reduce(task: Task, state: FormState, action: FormAction): FormState {
  const after = step(task, state, action);
  return isAtRows(action) ? after : { ...after, sheets: inStep(task, after) };
}
