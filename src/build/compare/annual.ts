import type { Ruleset } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import { bearers } from '../rule-table/bearers.ts';
import { BEGINS } from '../rule-table/hours.ts';
import { type Answer, answer, noted, type Question } from './answer.ts';
import { SEVERAL } from './exchange.ts';

type Annual = NonNullable<Ruleset['annualHours']>;
type Scheme = Annual['schemes'][number];

function annual(text: string, ask: (annual: Annual, notice: Notice) => Answer[]): Question {
  return {
    text,
    answers: (notice) => (notice.rules.annualHours ? ask(notice.rules.annualHours, notice) : []),
  };
}

function yearly({ when, total, professional }: Scheme): string {
  const part = professional === undefined ? '' : `，其中专业岗位知识不少于${professional}学时`;
  return `${bearers(when)}：不少于${total}学时${part}`;
}

/** 每年的继续教育: what a holder of an electronic certificate asks of a notice. */
export const ANNUAL: Question[] = [
  annual('每年学多少', ({ schemes }, { id }) =>
    schemes.map((each) => answer(id, each, yearly(each), `${each.total}学时`)),
  ),
  annual('从哪年起', ({ schemes }, { id }) =>
    schemes.flatMap((each) => (BEGINS[each.begins] ? [answer(id, each, BEGINS[each.begins])] : [])),
  ),
  annual('没有学满会怎样', ({ schemes }, { id }) =>
    schemes.flatMap(({ retraining }) => (retraining ? [answer(id, retraining, retraining.says)] : [])),
  ),
  annual('有几个证书', ({ notes }, { id }) => noted(id, notes, SEVERAL)),
  annual('别的证书', ({ others }, { id }) => [answer(id, others, others.says)]),
  annual('在哪里学', ({ steps }, { id }) => steps.map((each) => answer(id, each, each.says))),
];
