import type { PlainDate } from '../../../rules/index.ts';
import { daysBetween } from '../../kit/hours/days-left.ts';
import type { Look } from '../../kit/questionnaire/verdict.ts';
import type { AnsweredRow } from './answered-row.ts';

/** How often a question was answered in one way. */
export interface OutcomeCount extends Look {
  /** Names it in a filter. */
  key: string;
  title: string;
  count: number;
}

/** A day that somebody has to keep. */
interface DeadlineCount {
  name: string;
  day: PlainDate;
  days: number;
  count: number;
}

export interface Summary {
  rows: number;
  asOf: PlainDate;
  /** Rows in which something counts as not told, and rows in which something is to be looked at. */
  bad: number;
  look: number;
  /** Rows that tell nothing to answer. */
  silent: number;
  counts: readonly OutcomeCount[];
  /** The nearest ones. */
  deadlines: readonly DeadlineCount[];
  /** Days to come, over all rows. */
  deadlinesInAll: number;
}

const NEAREST = 8;

/** In the order in which they are counted. */
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

/** What a filter for an answer is called. */
export const outcomeKey = ({ question, word }: { question: string; word: string }) => `${question} ${word}`;

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

/** What the whole list comes to. */
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
