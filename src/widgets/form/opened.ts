import type { AnswerLink } from '../../links/answers.ts';
import { inChinese, isPlainDate } from '../../rules/index.ts';
import type { FormState } from './form.ts';
import { emptySheet, take } from './sheet.ts';
import { everyField, type FieldSpec, fieldsOf, rowOf, type Sheet, type Task, type Texts } from './task.ts';

/** Shown for unknown keys: a link must not be able to put its own words on the page. */
const UNKNOWN = '认不出的一项';
const A_VERSION = /^\d{1,4}$/;
const A_KEY = /^[\w.-]+$/;
/** A code as printed in notices; any other text is refused. */
const A_CODE = /^[\dA-Za-z-]{1,6}$/;

/** A day or number as people write it: no words, and no more digits than a day has. */
const A_NUMBER = /^[\d\s年月日号学时.,，。、:：\-/~～]{1,40}$/u;
const MOST_DIGITS = 8;

/**
 * Whether a text from outside is plausible for a field. Refuses what could be a name, an identity number or a telephone
 * number.
 */
export function fits({ kind, options = [] }: FieldSpec, text: string): boolean {
  if (kind === 'choice') return options.some(({ value }) => value === text);
  if (kind === 'word') return A_CODE.test(text);
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/\D/g, '');
  // Seven or eight digits that do not start with a year are no day, but could be a telephone number.
  return (
    A_NUMBER.test(plain) && digits.length <= MOST_DIGITS && (digits.length < 7 || /^(?:19|20)/.test(digits))
  );
}

const rowsIn = (told: Texts): number[] =>
  [...new Set(Object.keys(told).flatMap((name) => rowOf(name)?.[1] ?? []))].sort((a, b) => a - b);

/**
 * Builds a sheet from the facts of one certificate, in their order, and the labels of those refused.
 * @param options.also fields to accept though they are not asked now
 */
export function sheetOf(
  task: Task,
  told: Texts,
  days: FormState,
  { rows = rowsIn(told), also = [] }: { rows?: readonly number[]; also?: readonly FieldSpec[] } = {},
): { sheet: Sheet; dropped: string[] } {
  const empty = { ...emptySheet(task.preset), ...(rows.length > 0 && { rows }) };
  const questions = task.questions(told);
  const asked = [...questions.flatMap((each) => fieldsOf(each, empty.rows)), ...task.extras(told, true)];
  const fields = [...asked, ...also.filter(({ name }) => !asked.some((field) => field.name === name))];
  const sure = Object.entries(told).map(([name, value]) => `${name} ${value}`);
  const drafts = Object.fromEntries(
    Object.entries(told).filter(([name, value]) =>
      fields.some((field) => field.name === name && (field.kind !== 'word' || A_CODE.test(value))),
    ),
  );
  const start: Sheet = { ...empty, sure, drafts: { ...empty.drafts, ...drafts } };
  const taken = fields.reduce((sheet, field) => take(sheet, field, days), start);
  const inOrder = Object.fromEntries(
    [...Object.keys(told), ...Object.keys(taken.told)].flatMap((name) => {
      const value = taken.told[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const dropped = Object.keys(told).filter((name) => taken.told[name] === undefined);
  const kept = Object.fromEntries(
    Object.entries(taken.drafts).filter(([name]) => taken.told[name] !== undefined),
  );
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? UNKNOWN;
  return {
    sheet: { ...taken, told: inOrder, drafts: kept, errors: {}, doubt: undefined },
    dropped: dropped.map(labelOf),
  };
}

/** The label for an unreadable key. */
function labelIn(task: Task, name: string): string {
  return everyField(task).find((field) => name.endsWith(field.name))?.label ?? UNKNOWN;
}

/** News if the link was made with another version of the rules, with the changes since. */
function versionNews(version: string | undefined, rules: ReturnType<Task['rules']>): string[] {
  if (version === undefined || !rules || version === rules.version) return [];
  const since = (rules.changes ?? []).filter((each) => Number(each.version) > Number(version));
  const changed = since.map((each) => `${each.version}版：${each.says}`).join('');
  return [
    `这个链接是按规则${version}版复制的，现在按${rules.version}版重新判断，结论可能不同。${changed && `改动：${changed}`}`,
  ];
}

/** Fills the form from an opened link, as far as it can be read, with news of what could not. */
export function openLink(task: Task, state: FormState, link: AnswerLink): FormState {
  const { asOf = '', version, items } = link;
  const isDay = isPlainDate(asOf);
  const isVersion = version === undefined || A_VERSION.test(version);
  const opened = items.slice(0, task.several?.most ?? 1).map((told) => sheetOf(task, told, state));
  const lost = [
    ...link.dropped.map((name) => (A_KEY.test(name) ? labelIn(task, name) : name)),
    ...(asOf !== '' && !isDay ? ['判断日期'] : []),
    ...(isVersion ? [] : ['规则版本']),
    ...opened.flatMap(({ dropped }) => dropped),
    ...items.slice(opened.length).map(() => `多出来的${task.several?.name ?? '内容'}`),
  ];
  const sheets = opened.map(({ sheet }) => sheet);
  return {
    ...state,
    ...(isDay && { asOf, asOfText: inChinese(asOf) }),
    sheets: sheets.length > 0 ? sheets : state.sheets,
    news: [
      ...(lost.length > 0 ? [`链接里有读不出来的内容，已经略去：${[...new Set(lost)].join('、')}。`] : []),
      ...versionNews(isVersion ? version : undefined, task.rules(sheets[0]?.told ?? {})),
    ],
  };
}
