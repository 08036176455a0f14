import type { PlainDate } from '../../rules/index.ts';
import {
  askedFields,
  extraFields,
  type FieldName,
  type FieldSpec,
  placeField,
  type Texts,
} from './fields.ts';
import type { CheckNotice, CheckProps } from './props.ts';
import { chosenNotices, type Screen, screenOf } from './screen.ts';
import { judgeOn, take, takeAsOf, without } from './take.ts';

/** Where the focus goes: a region of the widget, or a field. */
export type FocusTarget = 'screen' | 'errors' | 'doubt' | FieldName;

export interface CheckState {
  /** '' until the widget stands in a browser. */
  today: PlainDate;
  asOf: PlainDate;
  /** What stands in the fields. */
  drafts: Texts;
  /** What was taken from them. */
  told: Texts;
  /** 不知道 */
  skipped: readonly FieldName[];
  /** Days confirmed although they are hardly meant: 'birthDate 2099-01-01'. */
  sure: readonly string[];
  errors: Texts;
  doubt?: { field: FieldName; day: PlainDate; says: string } | undefined;
  /** The screen asked for; where it cannot be shown, or none is, the next one due is. */
  at?: Screen | undefined;
  /** `turn` counts the moves: the same target twice is two moves. */
  focus: { to: FocusTarget; turn: number };
}

export type CheckAction =
  | { type: 'ready'; today: PlainDate; typed: Readonly<Record<string, string>>; focused?: string | undefined }
  | { type: 'typed'; field: FieldName; text: string }
  | { type: 'next' | 'skip' | 'sure' | 'mend' | 'restart' }
  /** Asked for, or only left: then the focus stays where it went. */
  | { type: 'asOfTyped'; left?: boolean }
  | { type: 'edit'; field: FieldName }
  | { type: 'go'; at: Screen; asOf: PlainDate }
  | { type: 'judgeOn'; day: PlainDate; today?: PlainDate };

/** How a widget starts, and how it is served. */
export function startState({ notices, preset }: CheckProps): CheckState {
  const place = notices.some(({ id }) => id === preset) && preset ? { place: preset } : {};
  const empty = { today: '', asOf: '', skipped: [], sure: [], errors: {} };
  return { ...empty, drafts: place, told: place, focus: { to: 'screen', turn: 0 } };
}

function move(state: CheckState, to: FocusTarget): CheckState {
  return { ...state, focus: { to, turn: state.focus.turn + 1 } };
}

/** The fields that stand on a screen. 岗位 may be told by its code alone. */
function fieldsOn(notices: readonly CheckNotice[], state: CheckState, screen: Screen): FieldSpec[] {
  const chosen = chosenNotices(notices, state.told);
  if (screen === 'place') return [placeField(notices)];
  if (screen === 'verdict') return extraFields(chosen);
  const names = screen === 'post' ? ['post', 'postCode'] : [screen];
  return askedFields(chosen).filter(({ name }) => names.includes(name));
}

function next(notices: readonly CheckNotice[], before: CheckState): CheckState {
  const screen = screenOf(notices, before);
  const clean = takeAsOf({ ...before, errors: {}, doubt: undefined, at: screen });
  const coded = (clean.drafts.postCode ?? '').trim() !== '';
  const required = (name: FieldName) =>
    screen !== 'verdict' && name !== 'postCode' && !(name === 'post' && coded);
  const fields = fieldsOn(notices, clean, screen);
  const taken = fields.reduce((state, field) => take(state, field, required(field.name)), clean);
  if (Object.keys(taken.errors).length > 0) return move({ ...taken, doubt: undefined }, 'errors');
  return taken.doubt ? move(taken, 'doubt') : move({ ...taken, at: undefined }, 'screen');
}

function ready(
  notices: readonly CheckNotice[],
  state: CheckState,
  action: CheckAction & { type: 'ready' },
): CheckState {
  const { today, typed, focused } = action;
  const fields = [placeField(notices), ...askedFields(notices), ...extraFields(notices)];
  const start = takeAsOf({ ...state, today, asOf: today, drafts: { ...state.drafts, ...typed } });
  const taken = fields.reduce((each, field) => ({ ...take(each, field, false), doubt: undefined }), start);
  const told = { ...state.told, ...taken.told };
  return { ...taken, told, at: fields.find(({ name }) => name === focused)?.name };
}

function skip(notices: readonly CheckNotice[], state: CheckState): CheckState {
  const screen = screenOf(notices, state);
  if (screen === 'verdict' || screen === 'place') return state;
  const names: FieldName[] = screen === 'post' ? ['post', 'postCode'] : [screen];
  const cleared = { told: without(state.told, names), drafts: without(state.drafts, names), errors: {} };
  const skipped = [...state.skipped.filter((name) => name !== screen), screen];
  return move({ ...state, ...cleared, skipped, doubt: undefined, at: undefined }, 'screen');
}

function asOfTyped(state: CheckState, left: boolean): CheckState {
  const taken = takeAsOf(state);
  return taken.errors.asOf !== undefined && !left ? move(taken, 'errors') : taken;
}

/**
 * The widget's next state.
 * @param props what the widget was given
 * @param state never changed
 */
export function reduce({ notices, preset }: CheckProps, state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'ready':
      return ready(notices, state, action);
    case 'typed':
      return { ...state, drafts: { ...state.drafts, [action.field]: action.text } };
    case 'asOfTyped':
      return asOfTyped(state, action.left ?? false);
    case 'next':
      return next(notices, state);
    case 'skip':
      return skip(notices, state);
    case 'sure': {
      const { doubt } = state;
      return doubt
        ? next(notices, { ...state, sure: [...state.sure, `${doubt.field} ${doubt.day}`] })
        : state;
    }
    case 'mend':
      return move({ ...state, doubt: undefined }, state.doubt?.field ?? 'screen');
    case 'edit':
      return move({ ...state, at: action.field, errors: {}, doubt: undefined }, 'screen');
    case 'go':
      return move({ ...judgeOn(state, action.asOf), at: action.at, errors: {}, doubt: undefined }, 'screen');
    case 'judgeOn': {
      const today = action.today ?? state.today;
      return move({ ...judgeOn({ ...state, today }, action.day), at: undefined, doubt: undefined }, 'screen');
    }
    case 'restart': {
      const { today, asOf, drafts, focus } = state;
      const start = startState({ notices, ...(preset !== undefined && { preset }) });
      return move(
        { ...start, today, asOf, focus, drafts: { ...start.drafts, asOf: drafts.asOf ?? '' } },
        'screen',
      );
    }
  }
}
