import {
  citationsOf,
  type HoursStatus,
  planPeriodHours,
  type Ruleset,
  renewal,
} from '../../../rules/index.ts';
import { INCOMPLETE, type Look } from '../questionnaire/verdict.ts';
import { type Kind, type Line, NOT_STATED } from './answered.ts';
import { factsOf } from './facts.ts';

const LOOKS: Readonly<Partial<Record<HoursStatus, Look>>> = {
  'in-progress': { word: '学时还没学满', shape: 'dotted', tone: 'ask' },
  short: { word: '学时没有学满', shape: 'cross', tone: 'no' },
  compliant: { word: '学时学满了', shape: 'tick', tone: 'yes' },
  'not-stated': NOT_STATED,
};

interface Halves {
  total: number;
  compulsory?: number;
  elective?: number;
}

const inWords = ({ total, compulsory, elective }: Halves) =>
  `${total}学时（必修${compulsory ?? 0}，选修${elective ?? 0}）`;

/** What one registration period asks for, whoever has done what. */
export function periodLines({ notice, periodHours }: Ruleset): Line[] {
  if (!periodHours) return [];
  const { one, further } = periodHours;
  return [
    {
      says: `每个注册有效期要学：注册1个专业${inWords(one)}；多1个专业，再加${inWords(further)}。填了补充信息里的学时，就知道还差多少。`,
      citations: citationsOf(notice, [...one.cite, ...further.cite]),
    },
  ];
}

type Result = ReturnType<typeof planPeriodHours>;

function says({ status, required, remaining }: Result): string {
  if (!required || !remaining) return '注册有效期内要学多少学时，本通知未规定。';
  const asked = `这个注册有效期要学${inWords(required)}`;
  const left = (['compulsory', 'elective'] as const).flatMap((half) => {
    const hours = remaining[half] ?? 0;
    return hours > 0 ? [`${half === 'compulsory' ? '必修' : '选修'}还差${hours}学时`] : [];
  });
  if (status === 'compliant') return `${asked}，已经学满。`;
  return left.length > 0
    ? `${asked}，${left.join('，')}。`
    : `${asked}。把专业数量、必修学时、选修学时都填上，才有结论。`;
}

/** 这个注册有效期的学时, due by the day to renew by where that is known. */
export const periodHoursKind: Kind = {
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
      outcome: status,
      ...(LOOKS[status] ?? INCOMPLETE),
      says: says(result),
      days: [],
      lines: [],
      notes,
      citations,
      missing,
    };
  },
};
