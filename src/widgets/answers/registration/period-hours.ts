import {
  citationsOf,
  FACT_LABELS,
  type HoursPlan,
  type HoursStatus,
  planPeriodHours,
  type Ruleset,
  renewal,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look, type Verdict } from '../../form/verdict.ts';
import { amountsSay } from '../hours/period-words.ts';
import { askedText } from '../hours/words.ts';
import { type AnswerLine, factsOf, NOT_STATED, type RegistrationKind } from './answered.ts';

const LOOKS: Readonly<Partial<Record<HoursStatus, Look>>> = {
  'in-progress': { word: '学时还没学满', shape: 'dotted', tone: 'ask' },
  short: { word: '学时没有学满', shape: 'cross', tone: 'no' },
  compliant: { word: '学时学满了', shape: 'tick', tone: 'yes' },
  'not-stated': NOT_STATED,
};

/** What one registration period requires, whatever has been done. */
export function periodLines({ notice, periodHours }: Ruleset): AnswerLine[] {
  if (!periodHours) return [];
  const { one, further } = periodHours;
  return [
    {
      says: `每个注册有效期要学：注册1个专业${askedText(one)}；多1个专业，再加${askedText(further)}。`,
      citations: citationsOf(notice, [...one.cite, ...further.cite]),
    },
  ];
}

/** Hours required, and hours left as far as hours were entered. */
function says(plan: HoursPlan): string {
  const { status, required, missing } = plan;
  if (!required) return '注册有效期内要学多少学时，本通知未规定。';
  if (status === 'compliant') return `${amountsSay(plan)}，都学满了。`;
  const halves = (['compulsory', 'elective'] as const).filter((half) => missing.includes(half));
  const untold = halves.length === 1 ? halves.map((half) => `还没填“${FACT_LABELS[half]}”。`).join('') : '';
  return `${amountsSay(plan)}。${untold}`;
}

/** Urgency: that of the renewal by which the hours are due. */
const pressing = ({ status, due }: HoursPlan): Pick<Verdict, 'need' | 'due'> =>
  status === 'short' ? { need: 'ask' } : { need: 'fine', ...(status === 'in-progress' && { due }) };

/** 这个注册有效期的学时, due by the renewal deadline if known. */
export const periodHoursKind: RegistrationKind = {
  asks: ['specialties', 'compulsory', 'elective'],
  facts: [],
  answer: (rules, told, asOf) => {
    const facts = factsOf(told);
    const due = renewal(rules, facts, asOf).applyBy?.safe;
    const result = planPeriodHours(rules, { ...facts, ...(due && { due }) }, asOf);
    const { status, notes, citations, missing } = result;
    return {
      question: 'planPeriodHours',
      title: '这个注册有效期的学时',
      files: false,
      outcome: status,
      ...(LOOKS[status] ?? INCOMPLETE),
      ...pressing(result),
      says: says(result),
      days: [],
      lines: [],
      notes,
      citations,
      missing,
    };
  },
};
