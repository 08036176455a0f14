import { openFields, readField, type Texts } from './fields.ts';
import { FIELDS, type FieldName } from './props.ts';

/** Where the focus goes: the error summary, the hint on printing, or a field. */
type FocusTarget = 'errors' | 'wechat' | FieldName;

export interface PhoneChangeState {
  /** False until the widget stands in a browser. */
  ready: boolean;
  /** WeChat's own browser cannot print. */
  inWeChat: boolean;
  /** What stands in the fields. Kept here alone, and only as long as the page is open. */
  texts: Texts;
  errors: Partial<Record<FieldName, string>>;
  paper: 'filled' | 'blank';
  /** How often printing was asked for and can go on. */
  prints: number;
  /** Printing was asked for in WeChat. */
  refused: boolean;
  /** `turn` counts the moves: the same target twice is two moves. */
  focus: { to: FocusTarget; turn: number };
}

export type PhoneChangeAction =
  | { type: 'ready'; typed: Texts; inWeChat: boolean }
  | { type: 'typed'; field: FieldName | 'place'; text: string }
  | { type: 'left'; field: FieldName }
  | { type: 'print'; paper: PhoneChangeState['paper'] }
  | { type: 'printed' | 'clear' | 'leave' };

/** How the widget starts, and how it is served. */
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

/** What is said of these fields; a field that is right has no error. */
function errorsOf(fields: readonly FieldName[], texts: Texts): PhoneChangeState['errors'] {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const entry = readField(field, texts);
      return entry.kind === 'problem' ? [[field, entry.says]] : [];
    }),
  );
}

/** An error goes as soon as its field is right, and its words stay as they are while somebody types. */
function typed(state: PhoneChangeState, field: FieldName | 'place', text: string): PhoneChangeState {
  const texts = { ...state.texts, [field]: text };
  const open: readonly string[] = openFields(texts);
  const errors = Object.entries(state.errors).filter(([each]) => open.includes(each));
  return { ...state, texts, errors: Object.fromEntries(errors) };
}

function left(state: PhoneChangeState, field: FieldName): PhoneChangeState {
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

/** Nothing is kept but what the browser is. */
function emptied({ ready, inWeChat, prints, focus }: PhoneChangeState): PhoneChangeState {
  return { ...START, ready, inWeChat, prints, focus };
}

/**
 * The widget's next state.
 * @param state never changed
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
