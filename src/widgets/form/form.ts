import type { AnswerLink } from '../../links/answers.ts';
import { inChinese, type PlainDate } from '../../rules/index.ts';
import type { Screen, Sheet } from './task.ts';
import { readDate } from './typed-day.ts';

/** What receives focus: a region of the widget, or a field. */
export type FocusTarget = 'screen' | 'errors' | 'doubt' | (string & {});

export interface FormState {
  /** '' on the server and until hydrated. */
  today: PlainDate;
  asOf: PlainDate;
  /** Text of the field 判断日期. */
  asOfText: string;
  asOfError?: string | undefined;
  /** One per certificate. */
  sheets: readonly Sheet[];
  /** Index of the sheet being filled in. */
  active: number;
  /** Id of the visit. Opening a link or starting over begins a new one on the same page. */
  line: number;
  /** Whether a link began the visit: its history entry then exists already. */
  byLink: boolean;
  /** Messages: what could not be read from an opened link, and what changed since it was copied. */
  news: readonly string[];
  /** `turn` is incremented on each move, so focusing the same target again still works. */
  focus: { to: FocusTarget; turn: number };
}

export type KeptSheet = Pick<Sheet, 'told' | 'drafts' | 'skipped' | 'sure' | 'rows'>;

/** A step of a visit, as saved in the browser's history entry while the page is open. */
export interface Kept {
  /** Number of screens since the first. */
  step: number;
  /** When the answers last changed, in ms: of two entries the later is more complete. */
  said: number;
  /** Id of the visit: entries of other visits to the same page have another. */
  line: number;
  at: Screen;
  active: number;
  /** Scroll position in px. */
  scroll: number;
  /** Absent for today. */
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
      /** In ms; becomes the id of a new visit. */
      now?: number;
    }
  | { type: 'typed'; field: string; text: string }
  /** `at`: the screen on which it was tapped, as the view knows it; worked out where it is not told. */
  | { type: 'next' | 'skip'; at?: Screen }
  | { type: 'sure' | 'mend' | 'restart' | 'addRow' | 'addSheet' }
  | { type: 'removeRow'; row: number }
  | { type: 'removeSheet'; sheet: number }
  /** `left`: the field only lost focus, so focus is not moved. */
  | { type: 'asOfTyped'; left?: boolean }
  | { type: 'edit'; at: Screen; sheet: number }
  /** Without `asOf`: today. */
  | { type: 'go'; at: Screen; asOf?: PlainDate | undefined; sheet: number }
  | { type: 'judgeOn'; day: PlainDate; today?: PlainDate }
  | { type: 'newDay'; today: PlainDate };

/** The same form judged as of another day. */
export function judgeOn(state: FormState, day: PlainDate): FormState {
  return { ...state, asOf: day, asOfText: inChinese(day), asOfError: undefined };
}

/** Reads 判断日期 from its field; empty means today. */
export function takeAsOf(state: FormState): FormState {
  if (state.asOf !== '' && state.asOfText === inChinese(state.asOf)) return judgeOn(state, state.asOf);
  const read = readDate(state.asOfText, inChinese(state.today));
  if (read.kind === 'problem') return { ...state, asOfError: read.says };
  return judgeOn(state, read.kind === 'day' ? read.day : state.today);
}

/** After midnight: a form judged as of today moves on to the new day; any other day stays. */
export function onNewDay(state: FormState, today: PlainDate): FormState {
  const byToday = state.asOf === state.today && state.asOfText === inChinese(state.today);
  return byToday ? judgeOn({ ...state, today }, today) : { ...state, today };
}
