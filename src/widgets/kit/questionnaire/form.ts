import type { PlainDate } from '../../../rules/index.ts';
import type { AnswerLink } from '../answer-link.ts';
import type { Kept } from './kept.ts';
import type { Screen, Sheet } from './task.ts';

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
