import type { WidgetNotice } from '../../../links/notice.ts';
import type { PlainDate } from '../../../rules/index.ts';
import { daysBetween } from '../../answers/hours/words.ts';
import type { Texts } from '../../form/task.ts';
import type { Look, Verdict } from '../../form/verdict.ts';
import type { Roster } from '../rows/columns.ts';
import type { ColumnFact } from '../rows/facts.ts';
import { personReader } from '../rows/people.ts';
import { type AnsweredRow, answeredRow } from './answered-row.ts';

export type Order = 'list' | 'deadline' | 'outcome' | 'name';

/** Which rows of the list to show. */
export interface Query {
  /** 'all', 'problems', 'deadline' or the key of an `OutcomeCount`. */
  show: string;
  find: string;
  order: Order;
  /** Zero-based. */
  page: number;
}

export const PAGE_SIZE = 50;

/** Number of pages for a number of rows; at least 1. */
export const pagesOf = (found: number): number => Math.max(1, Math.ceil(found / PAGE_SIZE));
export const EVERYTHING: Query = { show: 'all', find: '', order: 'list', page: 0 };

/** Answers that require action come first. */
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

/** Whether the name or post contains the text, or the line number equals it. */
function isFound({ name, told, line }: AnsweredRow, wanted: string): boolean {
  return (
    wanted === '' ||
    String(line) === wanted ||
    [name, told['post'] ?? ''].some((text) => text.includes(wanted))
  );
}

/** The rows that match a query, in its order. */
export function matching(rows: readonly AnsweredRow[], { show, find, order }: Query): AnsweredRow[] {
  const wanted = find.normalize('NFKC').trim();
  const found = rows.filter((row) => isShown(row, show) && isFound(row, wanted));
  return order === 'list' ? found : found.sort(COMPARE[order]);
}

/** How many rows got one outcome of a question. */
export interface OutcomeCount extends Look {
  /** Its key in a filter. */
  key: string;
  title: string;
  count: number;
}

/** A deadline, and how many rows have it. */
interface DeadlineCount {
  name: string;
  day: PlainDate;
  days: number;
  count: number;
}

export interface Summary {
  rows: number;
  asOf: PlainDate;
  /** Number of rows with a `bad` problem, and with a `look` problem. */
  bad: number;
  look: number;
  /** Number of rows without any answer. */
  silent: number;
  counts: readonly OutcomeCount[];
  /** The next few. */
  deadlines: readonly DeadlineCount[];
  /** Number of coming deadlines over all rows. */
  deadlinesInAll: number;
}

const NEAREST = 8;

/** In display order. */
const QUESTIONS = [
  'checkConversion',
  'planAnnualHours',
  'renewal',
  'planPeriodHours',
  'renewedTerm',
  'initialRegistration',
  'addedSpecialty',
  'paperCertificate',
];

/** The filter key of an answer. */
const outcomeKey = ({ question, word }: { question: string; word: string }) => `${question} ${word}`;

function countsOf(rows: readonly AnsweredRow[]): OutcomeCount[] {
  const counts = new Map<string, OutcomeCount>();
  for (const { answers } of rows) {
    for (const answer of answers) {
      const key = outcomeKey(answer);
      const { title, word, shape, tone } = answer;
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { key, title, word, shape, tone, count });
    }
  }
  const place = ({ key }: OutcomeCount) => QUESTIONS.findIndex((question) => key.startsWith(`${question} `));
  return [...counts.values()].sort((a, b) => place(a) - place(b) || b.count - a.count);
}

function deadlinesOf(rows: readonly AnsweredRow[], asOf: PlainDate): DeadlineCount[] {
  const counts = new Map<string, DeadlineCount>();
  for (const { name, safe: day } of rows.flatMap(({ answers }) =>
    answers.flatMap(({ deadlines }) => deadlines),
  )) {
    const key = `${day} ${name}`;
    counts.set(key, { name, day, days: daysBetween(asOf, day), count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => a.days - b.days || b.count - a.count);
}

/** Summarizes the whole list. */
export function summaryOf(rows: readonly AnsweredRow[], asOf: PlainDate): Summary {
  const having = (kind: 'bad' | 'look') =>
    rows.filter(({ problems }) => problems.some((problem) => problem.kind === kind)).length;
  const deadlines = deadlinesOf(rows, asOf);
  return {
    rows: rows.length,
    asOf,
    bad: having('bad'),
    look: having('look'),
    silent: rows.filter(({ answers }) => answers.length === 0).length,
    counts: countsOf(rows),
    deadlines: deadlines.slice(0, NEAREST),
    deadlinesInAll: deadlines.reduce((sum, { count }) => sum + count, 0),
  };
}

/** How to read a list, and as of which day to answer it. */
export interface ListRun {
  /** The fact of each column, by its zero-based index. */
  facts: readonly { at: number; fact: ColumnFact }[];
  /** Facts for rows that do not give them. */
  defaults: Texts;
  today: PlainDate;
  asOf: PlainDate;
}

/** Lines between two progress reports. */
const STEP = 1000;

/**
 * Reads and answers a list.
 * @param tell called every 1000 lines with the lines done and the total
 * @returns the rows, and the numbers of the lines left out: sums, repeated headings, remarks
 */
export function answerList(
  { columns, lines }: Roster,
  notices: readonly WidgetNotice[],
  run: ListRun,
  tell: (done: number, total: number) => void,
): { rows: AnsweredRow[]; skipped: number[] } {
  const corrected = columns.map((column) => ({
    ...column,
    fact: run.facts.find(({ at }) => at === column.at)?.fact ?? ('' as const),
  }));
  const read = personReader(corrected, { notices, ...run });
  const rows: AnsweredRow[] = [];
  const skipped: number[] = [];
  for (const [done, line] of lines.entries()) {
    if (done > 0 && done % STEP === 0) tell(done, lines.length);
    const person = read(line);
    if (person) rows.push(answeredRow(notices, person, run));
    else skipped.push(line.line);
  }
  return { rows, skipped };
}
