import { judgeOn, onNewDay, takeAsOf } from './as-of.ts';
import type { FocusTarget, FormAction, FormState } from './form.ts';
import { restored } from './kept.ts';
import { openLink } from './opened.ts';
import { addRow, inStep, isAtRows, removeRow } from './rows.ts';
import { knownScreen, questionOn, screenOf } from './screen.ts';
import { emptySheet, take, takeQuestion, VERDICT, without } from './sheet.ts';
import { addSheet, removeSheet } from './sheets.ts';
import { fieldsOf, type Screen, type Sheet, type Task, type Texts } from './task.ts';
import { mendAt } from './wrong.ts';

/** How a form starts, and how it is served. */
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

/** The sheet that is being filled in. */
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

function next(task: Task, before: FormState): FormState {
  const screen = screenOf(task, activeSheet(before), before.asOf);
  const state = takeAsOf(before);
  const clean = clear(activeSheet(state), screen);
  const question = questionOn(task, clean, screen);
  const taken = takeQuestion(clean, question, state);
  const failed = Object.keys(taken.errors).length > 0 || state.asOfError !== undefined;
  if (failed) return move(withSheet(state, { ...taken, doubt: undefined }), mendAt(state, taken, question));
  if (taken.doubt) return move(withSheet(state, taken), 'doubt');
  return toScreen(withSheet(state, { ...taken, at: undefined }));
}

/** What was typed before the script arrived, where nothing was kept or somebody is typing. */
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

function skip(task: Task, state: FormState): FormState {
  const sheet = activeSheet(state);
  const question = questionOn(task, sheet, screenOf(task, sheet, state.asOf));
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
      return next(task, state);
    case 'skip':
      return skip(task, state);
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
 * The form's next state.
 * @param task what is asked
 * @param state never changed
 */
export function reduce(task: Task, state: FormState, action: FormAction): FormState {
  const after = step(task, state, action);
  return isAtRows(action) ? after : { ...after, sheets: inStep(task, after) };
}
