import {
  addDays,
  type Citation,
  inChinese,
  type Note,
  type PlainDate,
  type Ruleset,
} from '../../../rules/index.ts';
import type { Texts } from '../questionnaire/task.ts';
import { type Look, notStated, type Verdict } from '../questionnaire/verdict.ts';
import type { Facts } from './facts.ts';

/** A day that an answer names. */
export interface NamedDay {
  /** 申请延续, 注册有效期至 … */
  name: string;
  kind: 'deadline' | 'end' | 'plain';
  /** Plan on this one. */
  safe: PlainDate;
  /** The last one under any reading. */
  latest: PlainDate;
  citations: readonly Citation[];
  /** What a calendar calls the day, and says of it; a day without goes into none. */
  reminder?: { task: string; title: string; says: string };
}

/** A sentence with the words that it rests on. */
export interface Line {
  says: string;
  citations: readonly Citation[];
}

/** One of the rules' questions, answered in words. */
export interface Answered extends Verdict {
  /** Over its details. */
  title: string;
  /** Does it lead to an application that can be filed on the day? */
  files: boolean;
  days: readonly NamedDay[];
  lines: readonly Line[];
  notes: readonly Note[];
  citations: readonly Citation[];
  /** Facts not told that the rules miss. */
  missing: readonly string[];
}

/** One of the rules' questions, as it is asked here. */
export interface Kind {
  /** Any of these facts told asks it. */
  asks: readonly (keyof Facts)[];
  /** What is asked after that, in order. */
  facts: readonly (keyof Facts)[];
  answer: (rules: Ruleset, told: Texts, asOf: PlainDate) => Answered;
}

/** Every notice that rules on registrations calls itself so. */
export const NOT_STATED: Look = notStated('通知');

/** How much a day to apply by presses. */
export const pressingBy = (
  applyBy: { safe: PlainDate } | undefined,
  asOf: PlainDate,
): Pick<Verdict, 'need' | 'due'> =>
  applyBy && asOf > applyBy.safe ? { need: 'overdue' } : { need: 'fine', due: applyBy?.safe };

/** Do days lie between on which nobody takes applications? Then the later day is no choice. */
export const skipsDays = ({ safe, latest }: { safe: PlainDate; latest: PlainDate }): boolean =>
  addDays(safe, 1) < latest;

/** A sentence's end: the last day under the other reading, where there are two. @param what stands before it */
export function orLatest(day: { safe: PlainDate; latest: PlainDate }, what: string): string {
  if (day.safe === day.latest || skipsDays(day)) return '';
  return `，这样稳妥；按另一种理解，${what}${inChinese(day.latest)}`;
}
