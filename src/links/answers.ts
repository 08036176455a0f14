import { isPlainDate, type PlainDate } from '../rules/index.ts';

/** The facts about one certificate, specialty or year; keys and values as the widget writes them. */
export type LinkItem = Record<string, string>;

/** A parsed link. Only its syntax has been checked: the widget must check that keys are facts and values are valid. */
export interface AnswerLink {
  asOf?: PlainDate;
  /** Version of the rules that produced the link. */
  version?: string;
  items: LinkItem[];
  /**
   * What could not be read: keys of the link (do not show them to readers), or Chinese words for them. Empty if nothing
   * was lost.
   */
  dropped: string[];
}

const MOST_ITEMS = 20;
const MOST_KEYS = 60;
const MOST_NAMED = 10;
const LONGEST_VALUE = 60;
const LONGEST = 8000;

/** Ends every link: everything before it arrived complete; anything after it was added by a chat. */
const END = ['end', '1'] as const;
const TAIL = '链接后半段';
const FIXED: Readonly<Record<string, string>> = { asOf: '判断日期', rules: '规则版本' };

/**
 * A result as a URL fragment to share. The first item's keys have no prefix, later ones have 2., 3. …
 * @param task the widget: check, hours, registration
 * @param state without asOf it is judged by today. Keys start with an ASCII letter, then letters, digits, `.`, `_`,
 *   `-`, and are not asOf, rules or end; values have at most 60 characters. readFragment reports violations. Trailing
 *   empty items are lost.
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

/**
 * Parses the pairs that arrived complete, by key (a key may occur several times), the keys after the end marker, and
 * whether there is one.
 */
function pairsIn(text: string) {
  const parts = text.slice(0, LONGEST).split('&');
  const end = parts.findIndex((part) => part.startsWith(`${END[0]}=`));
  const whole = end >= 0;
  const keyOf = (part: string) => decoded(part.split('=', 1)[0] ?? '') ?? '';
  const told = new Map<string, (string | undefined)[]>();
  // Without the end marker, the last pair may be cut off.
  for (const part of parts.slice(0, whole ? end : -1).filter(Boolean)) {
    const at = part.indexOf('=');
    const value = at < 0 ? undefined : decoded(part.slice(at + 1));
    told.set(keyOf(part), [...(told.get(keyOf(part)) ?? []), value]);
  }
  const after = parts.slice(whole ? end + 1 : parts.length).filter(Boolean);
  return { told, after: after.map(keyOf), whole };
}

/** The value of a key if it occurs exactly once and is valid. */
function only(values: readonly (string | undefined)[]): string | undefined {
  const [value] = values;
  const fits = value !== undefined && [...value].length <= LONGEST_VALUE && !/[\p{Cc}\p{Cs}]/u.test(value);
  return values.length === 1 && fits ? value : undefined;
}

/** 2.issuedOn → the second item's issuedOn; undefined if the key cannot belong to an item. */
function place(key: string): { at: number; name: string } | undefined {
  const [, number = '1', name = ''] = /^(?:([2-9]|[1-9]\d)\.)?([A-Za-z][\w.-]{0,39})$/.exec(key) ?? [];
  const at = Number(number) - 1;
  // `in` also finds inherited properties, such as toString.
  const free = name !== '' && !(name in FIXED);
  return free && at < MOST_ITEMS ? { at, name } : undefined;
}

/** Stores a value under its key. @returns whether that was possible */
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

/** Each loss once. Malformed keys are not repeated, so that a link cannot inject text into the page. */
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
 * Reads an opened link as far as possible.
 * @param hash the address's fragment with its `#`; any string
 * @param task the widget that asks
 * @returns undefined if the fragment is not for this task (an anchor, another task's link); never throws. A value that
 *   may have been cut off at the link's end is dropped.
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

/** Reads the link for this widget and removes it from the address; undefined if there is none. */
export function takeLink(task: string): AnswerLink | undefined {
  const link = readFragment(location.hash, task);
  if (link) history.replaceState(history.state, '', location.pathname + location.search);
  return link;
}
