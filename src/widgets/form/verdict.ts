import { addDays, type PlainDate } from '../../rules/index.ts';
import type { ShapeName } from '../ui/Shape.tsx';

/** What an answer requires of the person; a deadline is given separately in `due`. */
type Need = 'overdue' | 'ask' | 'fine' | 'past';

/** Default by tone; `need` overrides it. */
const NEED_OF: Readonly<Record<Verdict['tone'], Need>> = {
  yes: 'fine',
  no: 'ask',
  two: 'ask',
  ask: 'ask',
  over: 'past',
};

const NEAR_DAYS = 30;

/** Most urgent first. `soon`: due within 30 days; `later`: due after that. */
const ORDER = ['overdue', 'soon', 'ask', 'later', 'fine', 'past'] as const;

type Pressing = Pick<Verdict, 'tone' | 'need' | 'due'>;

function urgencyOf({ tone, need = NEED_OF[tone], due }: Pressing, asOf: PlainDate): (typeof ORDER)[number] {
  const ahead = due !== undefined && due >= asOf;
  if (need !== 'overdue' && ahead && due <= addDays(asOf, NEAR_DAYS)) return 'soon';
  return ahead && need === 'fine' ? 'later' : need;
}

/**
 * Picks the most urgent answer as the verdict, the first of equals by due date; the others become rows below it, in
 * their order.
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

/** How an answer looks: word, shape, colour. */
export interface Look {
  word: string;
  shape: ShapeName;
  tone: 'yes' | 'no' | 'two' | 'over' | 'ask';
}

export const INCOMPLETE: Look = { word: '还说不准', shape: 'dotted', tone: 'ask' };
export const TWO_READINGS: Look = { word: '两种理解', shape: 'halves', tone: 'two' };

/** @param word what the notice calls itself: 通知, 通报 */
export const notStated = (word: string): Look => ({ word: `本${word}未规定`, shape: 'dotted', tone: 'ask' });

/** One answer in one line. */
export interface Verdict extends Look {
  /** Name of the rules' function that answers. */
  question: string;
  /** Its outcome, status or channel. */
  outcome: string;
  /** Shown large instead of the word, if present. */
  headline?: string | undefined;
  says: string;
  /** Title as a row below another answer. */
  title?: string;
  /** Further facts, one row each. */
  facts?: readonly { name: string; says: string }[];
  /** The day it answers for, if not `asOf`. */
  day?: PlainDate;
  /** Always a row: it is no judgement, or not about today. */
  aside?: true;
  /** What it requires, if different from the default for its tone. */
  need?: Need;
  /** Deadline for it. */
  due?: PlainDate | undefined;
}
