import { isPlainDate, type PlainDate } from '../rules/index.ts';

/** What a link tells of one certificate, specialty or year: keys and values as the widget writes them. */
export type LinkItem = Record<string, string>;

/** What an opened link told. Form alone was looked at: whether a key is a fact and a value fits it is the widget's. */
export interface AnswerLink {
  asOf?: PlainDate;
  /** Of the rules that the link was made by. */
  version?: string;
  items: LinkItem[];
  /** What could not be read: keys as they stand in the link, not to be repeated to readers, or words for them. Empty: nothing is missing. */
  dropped: string[];
}

const MOST_ITEMS = 20;
const MOST_KEYS = 60;
const MOST_NAMED = 10;
const LONGEST_VALUE = 60;
const LONGEST = 8000;

/** Closes every link: whatever comes before it arrived whole, whatever a chat glued to the link comes after. */
const END = ['end', '1'] as const;
const TAIL = '链接后半段';
const FIXED: Readonly<Record<string, string>> = { asOf: '判断日期', rules: '规则版本' };

/**
 * A result as a fragment that a person can pass on; the first item's keys stand plain, later ones as 2.key, 3.key …
 * @param task the widget: check, hours, registration
 * @param state without a day it is judged by today; keys begin with a Latin letter, then letters, digits, `.`, `_`, `-`, and are not asOf, rules or end;
 *   values of up to 60 characters. What breaks this is reported by readFragment. Empty items at the end are lost.
 * @returns `#check?asOf=…&rules=…&certificate=…&end=1`
 */
export function writeFragment(
  task: string,
  { asOf, version, items }: { asOf?: PlainDate; version?: string; items: readonly Readonly<LinkItem>[] },
): string {
  const fixed = Object.entries({ asOf, rules: version }).filter(([, value]) => value !== undefined);
  const told = items.flatMap((item, at) =>
    Object.entries(item).map(([key, value]) => [at === 0 ? key : `${at + 1}.${key}`, value]),
  );
  return `#${task}?${new URLSearchParams([...fixed, ...told, [...END]] as string[][])}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** What surely arrived whole, by key (a key can come more than once); the keys after the closing pair; whether there is one. */
function pairsIn(text: string) {
  const parts = text.slice(0, LONGEST).split('&');
  const end = parts.findIndex((part) => part.startsWith(`${END[0]}=`));
  const whole = end >= 0;
  const keyOf = (part: string) => decoded(part.split('=', 1)[0] ?? '') ?? '';
  const told = new Map<string, (string | undefined)[]>();
  // Without the closing pair the last one may be cut off.
  for (const part of parts.slice(0, whole ? end : -1).filter(Boolean)) {
    const at = part.indexOf('=');
    const value = at < 0 ? undefined : decoded(part.slice(at + 1));
    told.set(keyOf(part), [...(told.get(keyOf(part)) ?? []), value]);
  }
  const after = parts.slice(whole ? end + 1 : parts.length).filter(Boolean);
  return { told, after: after.map(keyOf), whole };
}

/** The one value of a key, where it came once and can be a value. */
function only(values: readonly (string | undefined)[]): string | undefined {
  const [value] = values;
  const fits = value !== undefined && [...value].length <= LONGEST_VALUE && !/[\p{Cc}\p{Cs}]/u.test(value);
  return values.length === 1 && fits ? value : undefined;
}

/** 2.issuedOn → the second item's issuedOn; undefined for what can be no item's key. */
function place(key: string): { at: number; name: string } | undefined {
  const [, number = '1', name = ''] = /^(?:([2-9]|[1-9]\d)\.)?([A-Za-z][\w.-]{0,39})$/.exec(key) ?? [];
  const at = Number(number) - 1;
  // `in` finds what every object has, too.
  const free = name !== '' && !(name in FIXED);
  return free && at < MOST_ITEMS ? { at, name } : undefined;
}

/** Puts a value where its key says. @returns whether it has a place */
function take(link: AnswerLink, key: string, value: string): boolean {
  if (key === 'rules') link.version = value;
  else if (key === 'asOf' && isPlainDate(value)) link.asOf = value;
  else {
    const where = place(key);
    const item = where && link.items[where.at];
    if (!where || (item && Object.keys(item).length >= MOST_KEYS)) return false;
    while (link.items.length <= where.at) link.items.push({});
    link.items[where.at] = { ...item, [where.name]: value };
  }
  return true;
}

/** Names each loss once. A key of strange form is not repeated: a link must not put words into the page's mouth. */
function named(keys: readonly string[], whole: boolean): string[] {
  const names = keys.map((key) => {
    const word = Object.keys(FIXED).includes(key) ? FIXED[key] : undefined;
    return word ?? (place(key) ? key : '认不出的一项');
  });
  const different = [...new Set(names)];
  const shown = different.length > MOST_NAMED ? [...different.slice(0, MOST_NAMED), '其他几项'] : different;
  return whole ? shown : [...shown, TAIL];
}

/**
 * What an opened link tells, as far as it can be read.
 * @param hash the address's fragment with its `#`, as strange as it may be
 * @param task the widget that asks
 * @returns undefined where the fragment is not of this task (an anchor, another task's link); never throws. A value
 *   that may have been cut off at the link's end is dropped, never taken for the whole.
 */
export function readFragment(hash: string, task: string): AnswerLink | undefined {
  const opening = `#${task}?`;
  if (!hash.startsWith(opening)) return undefined;
  const { told, whole, after } = pairsIn(hash.slice(opening.length));
  const link: AnswerLink = { items: [], dropped: [] };
  const lost = [...told].flatMap(([key, values]) => {
    const value = only(values);
    return value !== undefined && take(link, key, value) ? [] : [key];
  });
  return { ...link, dropped: named([...lost, ...after], whole) };
}

/** What an opened link tells this widget; it is taken out of the address at once. undefined: no link for it. */
export function takeLink(task: string): AnswerLink | undefined {
  const link = readFragment(location.hash, task);
  if (link) history.replaceState(history.state, '', location.pathname + location.search);
  return link;
}
