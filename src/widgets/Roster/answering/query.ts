import type { Verdict } from '../../kit/questionnaire/verdict.ts';
import type { AnsweredRow } from './answered-row.ts';
import { outcomeKey } from './summary.ts';

export type Order = 'list' | 'deadline' | 'outcome' | 'name';

/** What of the list is shown. */
export interface Query {
  /** 'all', 'problems', 'deadline' or the key of an answer. */
  show: string;
  find: string;
  order: Order;
  /** From 0. */
  page: number;
}

export const PAGE_SIZE = 50;

/** On how many pages so many rows stand: an empty list has one. */
export const pagesOf = (found: number): number => Math.max(1, Math.ceil(found / PAGE_SIZE));
export const EVERYTHING: Query = { show: 'all', find: '', order: 'list', page: 0 };

/** What asks for something to be done comes first. */
const URGENCY: readonly Verdict['tone'][] = ['two', 'no', 'ask', 'over', 'yes'];

const urgency = ({ answers }: AnsweredRow) =>
  Math.min(URGENCY.length, ...answers.map(({ tone }) => URGENCY.indexOf(tone)));

const byName = new Intl.Collator('zh-CN');
const LATER = '9999-12-31';

const COMPARE: Readonly<Record<Order, (a: AnsweredRow, b: AnsweredRow) => number>> = {
  list: (a, b) => a.line - b.line,
  deadline: (a, b) =>
    (a.next?.safe ?? LATER) < (b.next?.safe ?? LATER)
      ? -1
      : (a.next?.safe ?? LATER) > (b.next?.safe ?? LATER)
        ? 1
        : a.line - b.line,
  outcome: (a, b) => urgency(a) - urgency(b) || a.line - b.line,
  name: (a, b) => byName.compare(a.name, b.name) || a.line - b.line,
};

function isShown({ answers, problems, next }: AnsweredRow, show: string): boolean {
  if (show === 'all') return true;
  if (show === 'problems') return problems.length > 0;
  if (show === 'deadline') return next !== undefined;
  return answers.some((answer) => outcomeKey(answer) === show);
}

/** Does a name, a post or a line number contain what is looked for? */
function isFound({ name, told, line }: AnsweredRow, wanted: string): boolean {
  return (
    wanted === '' ||
    String(line) === wanted ||
    [name, told['post'] ?? ''].some((text) => text.includes(wanted))
  );
}

/** The rows that a query asks for, in its order. */
export function matching(rows: readonly AnsweredRow[], { show, find, order }: Query): AnsweredRow[] {
  const wanted = find.normalize('NFKC').trim();
  const found = rows.filter((row) => isShown(row, show) && isFound(row, wanted));
  return order === 'list' ? found : found.sort(COMPARE[order]);
}
