import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/widgets/form/verdict.ts';
import { arranged } from '../../src/widgets/form/verdict.ts';

const AS_OF = '2026-12-01';

const verdict = (question: string, rest: Partial<Verdict>): Verdict => ({
  question,
  outcome: '',
  word: '',
  shape: 'tick',
  tone: 'yes',
  says: '',
  ...rest,
});

/** In the order in which they press. */
const PRESSING = [
  verdict('overdue', { tone: 'no', need: 'overdue' }),
  verdict('a question', { tone: 'ask' }),
  verdict('a later day', { due: '2027-01-01' }),
  verdict('fine', {}),
  verdict('past', { tone: 'over' }),
];

const first = (...verdicts: Verdict[]) => arranged(verdicts, AS_OF).verdict?.question;

describe('of several answers', () => {
  test('the more urgent is the verdict, whichever stands first', () => {
    for (const [at, one] of PRESSING.entries())
      for (const other of PRESSING.slice(at + 1))
        expect([first(one, other), first(other, one)]).toEqual([one.question, one.question]);
  });

  test('a day within 30 days presses more than a question, a day after them less', () => {
    const ask = verdict('a question', { tone: 'two' });
    expect(first(ask, verdict('the 30th day', { due: '2026-12-31' }))).toBe('the 30th day');
    expect(first(ask, verdict('today', { due: AS_OF }))).toBe('today');
    expect(first(ask, verdict('the 31st day', { due: '2027-01-01' }))).toBe('a question');
    expect(first(verdict('near', { tone: 'two', due: '2026-12-31' }), PRESSING[1] as Verdict)).toBe('near');
  });

  test('a day that is past is no day to keep', () => {
    expect(first(verdict('gone', { due: '2026-11-30' }), verdict('kept', { due: '2027-05-01' }))).toBe(
      'kept',
    );
  });

  test('the first of those as urgent is, and the others stand in their order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => verdict(name, {}));
    const { verdict: chosen, rows } = arranged([a, b, c] as Verdict[], AS_OF);
    expect([chosen?.question, rows.map(({ question }) => question)]).toEqual(['a', ['b', 'c']]);
  });

  test('what judges nothing is never the verdict', () => {
    const aside = verdict('aside', { need: 'overdue', aside: true });
    expect(first(aside, PRESSING[4] as Verdict)).toBe('past');
    expect(arranged([aside], AS_OF)).toEqual({ verdict: undefined, rows: [aside] });
  });
});
