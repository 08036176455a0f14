import { inChinese, type PlainDate } from '../../../rules/index.ts';
import { readDate } from '../date-entry.ts';
import type { FormState } from './form.ts';

/** The same for another day. */
export function judgeOn(state: FormState, day: PlainDate): FormState {
  return { ...state, asOf: day, asOfText: inChinese(day), asOfError: undefined };
}

/** Takes 判断日期 from its field; an empty one is today. */
export function takeAsOf(state: FormState): FormState {
  const read = readDate(state.asOfText, inChinese(state.today));
  if (read.kind === 'problem') return { ...state, asOfError: read.says };
  return judgeOn(state, read.kind === 'day' ? read.day : state.today);
}

/** Midnight has passed: what is judged by today goes on to the new day, what is judged by another stays. */
export function onNewDay(state: FormState, today: PlainDate): FormState {
  const byToday = state.asOf === state.today && state.asOfText === inChinese(state.today);
  return byToday ? judgeOn({ ...state, today }, today) : { ...state, today };
}
