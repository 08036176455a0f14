import { inChinese, type PlainDate } from '../../rules/index.ts';
import { readDate } from '../kit/date-entry.ts';
import { draftOf, readEntry } from './entry.ts';
import type { FieldName, FieldSpec, Texts } from './fields.ts';
import type { CheckState } from './state.ts';

export const without = (texts: Texts, names: readonly FieldName[]): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name as FieldName)));

/** The same for another day. */
export function judgeOn(state: CheckState, day: PlainDate): CheckState {
  const drafts = { ...state.drafts, asOf: inChinese(day) };
  return { ...state, asOf: day, drafts, errors: without(state.errors, ['asOf']) };
}

/** Takes 判断日期 from its field; an empty one is today. */
export function takeAsOf(state: CheckState): CheckState {
  const read = readDate(state.drafts.asOf ?? '');
  if (read.kind === 'problem') return { ...state, errors: { ...state.errors, asOf: read.says } };
  return judgeOn(state, read.kind === 'day' ? read.day : state.today);
}

/** What to do about a field left empty. */
function ask({ kind, name, label }: FieldSpec): string {
  const what = `请${kind === 'choice' ? '选择' : '填写'}${label}`;
  return name === 'place' ? `${what}。` : `${what}；不知道的，点“不知道”。`;
}

/**
 * Takes one field's text: what is told, an error, or a doubt to clear up.
 * @param required an empty field is then an error, otherwise it takes back what it told
 */
export function take(state: CheckState, field: FieldSpec, required: boolean): CheckState {
  const { name } = field;
  const entry = readEntry(field, state.drafts[name] ?? '', state);
  const failed = (says: string) => ({ ...state, errors: { ...state.errors, [name]: says } });
  if (entry.kind === 'problem') return failed(entry.says);
  if (entry.kind === 'nothing') {
    return required ? failed(ask(field)) : { ...state, told: without(state.told, [name]) };
  }
  if (entry.kind === 'doubt' && !state.sure.includes(`${name} ${entry.value}`)) {
    return { ...state, doubt: state.doubt ?? { field: name, day: entry.value, says: entry.says } };
  }
  return {
    ...state,
    told: { ...state.told, [name]: entry.value },
    drafts: { ...state.drafts, [name]: draftOf(field, entry.value) },
    skipped: state.skipped.filter((each) => each !== name),
  };
}
