import { FIELDS, type SheetField } from '../../links/form-sheet.ts';
import { readIdentityNumber, readMobileNumber } from '../form/personal-numbers.ts';

/** Texts of the fields; `place` is not part of the form. */
export type SheetTexts = Readonly<Partial<Record<SheetField | 'place', string>>>;

/** The result of reading a field: the text to print, or how to correct it. */
export type Entry = { kind: 'told'; value: string } | { kind: 'problem'; says: string };

/** Longest name accepted, in characters; minority names are well below it. */
const LONGEST_NAME = 50;

const problem = (says: string): Entry => ({ kind: 'problem', says });
const MISSING = problem('这一项还没有填。');

/** Keeps rare characters and · as typed. */
function readName(text: string): Entry {
  const name = text.trim().replace(/\s+/gu, ' ');
  const length = [...name].length;
  if (length === 0) return MISSING;
  if (length > LONGEST_NAME) return problem(`写了${length}个字，太长了。这里只写申请人的姓名。`);
  return { kind: 'told', value: name };
}

function readNumber(text: string): Entry {
  const read = readMobileNumber(text);
  if (read.kind === 'mobile') return { kind: 'told', value: read.number };
  return read.kind === 'empty' ? MISSING : read;
}

/** Reads one field. The new telephone number must differ from the old one. */
export function readField(field: SheetField, texts: SheetTexts): Entry {
  const text = texts[field] ?? '';
  if (field === 'name') return readName(text);
  if (field === 'identity') {
    const read = readIdentityNumber(text);
    if (read.kind === 'identity') return { kind: 'told', value: read.number };
    return read.kind === 'empty' ? MISSING : read;
  }
  const entry = readNumber(text);
  if (field === 'before' || entry.kind === 'problem') return entry;
  const before = readNumber(texts.before ?? '');
  return before.kind === 'told' && before.value === entry.value
    ? problem('和变更前是同一个号码。请核对两个号码；号码没有换的，不用办理变更。')
    : entry;
}

/** The fields missing or wrong. */
export function openFields(texts: SheetTexts): SheetField[] {
  return FIELDS.filter((field) => readField(field, texts).kind === 'problem');
}

/** The text to print for a field: normalised, or as typed if it is invalid. */
export function onPaper(field: SheetField, texts: SheetTexts): string {
  const entry = readField(field, texts);
  return entry.kind === 'told' ? entry.value : (texts[field] ?? '').trim();
}

/** What to focus: the error summary, the hint on printing, or a field. */
type FocusTarget = 'errors' | 'wechat' | SheetField;

export interface PhoneChangeState {
  /** false on the server and until hydrated. */
  ready: boolean;
  /** Whether this is WeChat's browser, which cannot print. */
  inWeChat: boolean;
  /** Texts of the fields. Held only here, while the page is open. */
  texts: SheetTexts;
  errors: Partial<Record<SheetField, string>>;
  paper: 'filled' | 'blank';
  /** Number of print requests that passed the checks. */
  prints: number;
  /** Whether printing was requested in WeChat. */
  refused: boolean;
  /** `turn` is incremented on each move, so focusing the same target again still works. */
  focus: { to: FocusTarget; turn: number };
}

export type PhoneChangeAction =
  | { type: 'ready'; typed: SheetTexts; inWeChat: boolean }
  | { type: 'typed'; field: SheetField | 'place'; text: string }
  | { type: 'left'; field: SheetField }
  | { type: 'print'; paper: PhoneChangeState['paper'] }
  | { type: 'printed' | 'clear' | 'leave' };

/** Initial state, as server-rendered. */
export const START: PhoneChangeState = {
  ready: false,
  inWeChat: false,
  texts: {},
  errors: {},
  paper: 'filled',
  prints: 0,
  refused: false,
  focus: { to: 'errors', turn: 0 },
};

function move(state: PhoneChangeState, to: FocusTarget): PhoneChangeState {
  return { ...state, focus: { to, turn: state.focus.turn + 1 } };
}

/** The errors of these fields; correct fields have none. */
function errorsOf(fields: readonly SheetField[], texts: SheetTexts): PhoneChangeState['errors'] {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const entry = readField(field, texts);
      return entry.kind === 'problem' ? [[field, entry.says]] : [];
    }),
  );
}

/** While typing, an error disappears once its field is correct, and otherwise keeps its text. */
function typed(state: PhoneChangeState, field: SheetField | 'place', text: string): PhoneChangeState {
  const texts = { ...state.texts, [field]: text };
  const open: readonly string[] = openFields(texts);
  const errors = Object.entries(state.errors).filter(([each]) => open.includes(each));
  return { ...state, texts, errors: Object.fromEntries(errors) };
}

function left(state: PhoneChangeState, field: SheetField): PhoneChangeState {
  if ((state.texts[field] ?? '').trim() === '') return state;
  const { [field]: _, ...others } = state.errors;
  return { ...state, errors: { ...others, ...errorsOf([field], state.texts) } };
}

function print(state: PhoneChangeState, paper: PhoneChangeState['paper']): PhoneChangeState {
  const errors = paper === 'blank' ? state.errors : errorsOf(FIELDS, state.texts);
  const [first, ...others] = FIELDS.filter((field) => errors[field] !== undefined);
  if (paper === 'filled' && first) return move({ ...state, errors }, others.length > 0 ? 'errors' : first);
  if (state.inWeChat) return move({ ...state, errors, refused: true }, 'wechat');
  return { ...state, errors, paper, prints: state.prints + 1 };
}

/** Clears everything entered; keeps facts about the browser. */
function emptied({ ready, inWeChat, prints, focus }: PhoneChangeState): PhoneChangeState {
  return { ...START, ready, inWeChat, prints, focus };
}

/**
 * Reducer of the widget.
 * @param state never mutated
 */
export function reduce(state: PhoneChangeState, action: PhoneChangeAction): PhoneChangeState {
  switch (action.type) {
    case 'ready':
      return { ...state, ready: true, inWeChat: action.inWeChat, texts: action.typed };
    case 'typed':
      return typed(state, action.field, action.text);
    case 'left':
      return left(state, action.field);
    case 'print':
      return print(state, action.paper);
    case 'printed':
      return { ...state, paper: 'filled' };
    case 'clear':
      return move(emptied(state), 'name');
    case 'leave':
      return emptied(state);
  }
}
