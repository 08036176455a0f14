import { addDays, type PlainDate } from '../../../rules/index.ts';
import type { Verdict } from './verdict.ts';

/** What an answer leaves to do. A day by which it is to be done stands beside it. */
export type Need = 'overdue' | 'ask' | 'fine' | 'past';

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
    .sort((one, other) => rank(one) - rank(other) || day(one).localeCompare(day(other)));
  return { verdict, rows: verdicts.filter((each) => each !== verdict) };
}
