import type { AnswerLink } from '../../links/answers.ts';
import { inChinese, type PlainDate } from '../../rules/index.ts';
import type { Screen, Sheet } from './task.ts';
import { readDate } from './typed-day.ts';

/** Where the focus goes: a region of the widget, or a field. */
export type FocusTarget = 'screen' | 'errors' | 'doubt' | (string & {});

export interface FormState {
  /** '' until the widget stands in a browser. */
  today: PlainDate;
  asOf: PlainDate;
  /** What stands in 判断日期. */
  asOfText: string;
  asOfError?: string | undefined;
  /** One for each certificate. */
  sheets: readonly Sheet[];
  /** The sheet that is being filled in. */
  active: number;
  /** Which visit it tells of: an opened link begins another on the same page, and so does who starts afresh. */
  line: number;
  /** Did a link begin it? Its address has an entry of the history already. */
  byLink: boolean;
  /** What could not be taken from an opened link, and what changed since it was copied. */
  news: readonly string[];
  /** `turn` counts the moves: the same target twice is two moves. */
  focus: { to: FocusTarget; turn: number };
}

export type KeptSheet = Pick<Sheet, 'told' | 'drafts' | 'skipped' | 'sure' | 'rows'>;

/** A step of a visit, as the browser keeps it in the entry of its history while the page is open. */
export interface Kept {
  /** Counts the screens from the first. */
  step: number;
  /** When what it holds was last said, in ms: of two, the later holds more. */
  said: number;
  /** Told apart from what another link, or another visit, told on the same page. */
  line: number;
  at: Screen;
  active: number;
  /** How far down the page stood. */
  scroll: number;
  /** Absent: today. */
  asOf?: PlainDate | undefined;
  sheets: readonly KeptSheet[];
}

export type FormAction =
  | {
      type: 'ready';
      today: PlainDate;
      typed: Readonly<Record<string, string>>;
      focused?: string | undefined;
      link?: AnswerLink | undefined;
      kept?: Kept | undefined;
      /** In ms: names a visit that begins. */
      now?: number;
    }
  | { type: 'typed'; field: string; text: string }
  | { type: 'next' | 'skip' | 'sure' | 'mend' | 'restart' | 'addRow' | 'addSheet' }
  | { type: 'removeRow'; row: number }
  | { type: 'removeSheet'; sheet: number }
  /** Asked for, or only left: then the focus stays where it went. */
  | { type: 'asOfTyped'; left?: boolean }
  | { type: 'edit'; at: Screen; sheet: number }
  /** Without a day: today. */
  | { type: 'go'; at: Screen; asOf?: PlainDate | undefined; sheet: number }
  | { type: 'judgeOn'; day: PlainDate; today?: PlainDate }
  | { type: 'newDay'; today: PlainDate };

/** The same for another day. */
export function judgeOn(state: FormState, day: PlainDate): FormState {
  return { ...state, asOf: day, asOfText: inChinese(day), asOfError: undefined };
}

/** Takes 判断日期 from its field; an empty one is today. */
export function takeAsOf(state: FormState): FormState {
  if (state.asOf !== '' && state.asOfText === inChinese(state.asOf)) return judgeOn(state, state.asOf);
  const read = readDate(state.asOfText, inChinese(state.today));
  if (read.kind === 'problem') return { ...state, asOfError: read.says };
  return judgeOn(state, read.kind === 'day' ? read.day : state.today);
}

/** Midnight has passed: what is judged by today goes on to the new day, what is judged by another stays. */
export function onNewDay(state: FormState, today: PlainDate): FormState {
  const byToday = state.asOf === state.today && state.asOfText === inChinese(state.today);
  return byToday ? judgeOn({ ...state, today }, today) : { ...state, today };
}
