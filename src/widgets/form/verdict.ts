import { addDays, type PlainDate } from '../../rules/index.ts';
import type { ShapeName } from '../ui/Shape.tsx';

/** What an answer leaves to do. A day by which it is to be done stands beside it. */
type Need = 'overdue' | 'ask' | 'fine' | 'past';

/** What a colour says already; an answer that needs something else says so. */
const NEED_OF: Readonly<Record<Verdict['tone'], Need>> = {
  yes: 'fine',
  no: 'ask',
  two: 'ask',
  ask: 'ask',
  over: 'past',
};

const NEAR_DAYS = 30;

/** Overdue, then due within 30 days, then what is to be asked, then later days, then what is fine, then what is over. */
const ORDER = ['overdue', 'soon', 'ask', 'later', 'fine', 'past'] as const;

type Pressing = Pick<Verdict, 'tone' | 'need' | 'due'>;

function urgencyOf({ tone, need = NEED_OF[tone], due }: Pressing, asOf: PlainDate): (typeof ORDER)[number] {
  const ahead = due !== undefined && due >= asOf;
  if (need !== 'overdue' && ahead && due <= addDays(asOf, NEAR_DAYS)) return 'soon';
  return ahead && need === 'fine' ? 'later' : need;
}

/**
 * Of several answers the most urgent is the verdict, the first of those that are as urgent; the others stand under it as
 * rows, in their order.
 */
export function arranged<V extends Verdict>(
  verdicts: readonly V[],
  asOf: PlainDate,
): { verdict: V | undefined; rows: readonly V[] } {
  const rank = (each: V) => ORDER.indexOf(urgencyOf(each, asOf));
  const day = ({ due = '' }: V) => (due >= asOf ? due : '');
  const [verdict] = verdicts
    .filter(({ aside }) => !aside)
    .sort(
      (one, other) =>
        rank(one) - rank(other) || Number(day(one) > day(other)) - Number(day(one) < day(other)),
    );
  return { verdict, rows: verdicts.filter((each) => each !== verdict) };
}

/** How an answer looks: its word, its shape, its colour. */
export interface Look {
  word: string;
  shape: ShapeName;
  tone: 'yes' | 'no' | 'two' | 'over' | 'ask';
}

export const INCOMPLETE: Look = { word: '还说不准', shape: 'dotted', tone: 'ask' };
export const TWO_READINGS: Look = { word: '两种理解', shape: 'halves', tone: 'two' };

/** @param word what the notice calls itself */
export const notStated = (word: string): Look => ({ word: `本${word}未规定`, shape: 'dotted', tone: 'ask' });

/** One answer in one line. */
export interface Verdict extends Look {
  /** The rules' function that answers. */
  question: string;
  /** Its outcome, status or channel. */
  outcome: string;
  /** The sentence that stands large in place of the word, where there is one. */
  headline?: string | undefined;
  says: string;
  /** What it is about, where it is a row under another answer. */
  title?: string;
  /** What else is fixed, a row each. */
  facts?: readonly { name: string; says: string }[];
  /** Of this day, where another is looked at. */
  day?: PlainDate;
  /** It judges nothing, or not today: always a row. */
  aside?: true;
  /** What it leaves to do, where its colour does not say. */
  need?: Need;
  /** The day by which it is to be done. */
  due?: PlainDate | undefined;
}
