import {
  addDays,
  type Citation,
  type InitialFacts,
  inChinese,
  type Note,
  type PaperFacts,
  type PeriodRecord,
  type PlainDate,
  type RenewalFacts,
  type RenewedTermFacts,
  type Ruleset,
} from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';
import { type Look, notStated, type Verdict } from '../../form/verdict.ts';
import type { Option } from '../../ui/fields.tsx';

/** All facts of these questions, as the rules take them; a name means the same in every question. */
export interface Facts
  extends InitialFacts,
    RenewalFacts,
    RenewedTermFacts,
    PaperFacts,
    Omit<PeriodRecord, 'due'> {
  /** `obtainedOn` of the specialty to add. */
  addedObtainedOn?: PlainDate;
}

export const FLAGS = [
  'educationMet',
  'insuranceMatchesEmployer',
  'exemptSituation',
  'originalsVerified',
  'lostOrDamaged',
  'differsFromElectronic',
] as const satisfies readonly (keyof Facts)[];

export const AMOUNTS = ['specialties', 'compulsory', 'elective'] as const satisfies readonly (keyof Facts)[];

const isOneOf = (names: readonly string[], name: string) => names.includes(name);

/** Converts texts of fields to facts. */
export function factsOf(told: Texts): Facts {
  const facts = Object.entries(told).map(([name, text]) => {
    if (isOneOf(FLAGS, name)) return [name, text === 'yes'];
    return [name, isOneOf(AMOUNTS, name) ? Number(text) : text];
  });
  return Object.fromEntries(facts) as Facts;
}

export const EMPLOYED_ELSEWHERE = '其他';
export const NOT_EMPLOYED = 'none';

/** Options of 聘用单位类型: those that the notices list, then the two outside the lists. */
export function employers(rulesets: readonly Ruleset[]): Option[] {
  const named = rulesets.flatMap(({ registration }) => registration?.initial.employers ?? []);
  return [
    ...[...new Set(named)].map((name) => ({ value: name, label: name })),
    { value: EMPLOYED_ELSEWHERE, label: '其他单位' },
    { value: NOT_EMPLOYED, label: '还没有受聘于单位' },
  ];
}

/** Whether 参保单位 and 聘用企业 differ in none of the six listed situations: the notice does not cover this. */
export const isInsuredElsewhere = ({ insuranceMatchesEmployer, exemptSituation }: Facts): boolean =>
  insuranceMatchesEmployer === false && exemptSituation === false;

/** The deadline to apply, or that it is past. */
export function bySays(applyBy: { safe: PlainDate } | undefined, day: PlainDate): string {
  if (!applyBy) return '';
  const safe = inChinese(applyBy.safe);
  return day <= applyBy.safe ? `最晚${safe}申请。` : `${safe}已过。`;
}

/** What follows if 参保单位 and 聘用企业 differ. @param by the deadline in words */
export function insuranceSays(facts: Facts, by: string): string {
  return isInsuredElsewhere(facts)
    ? `参保单位不一致，能不能办先问：通知只写了6类情形，别的没有写。${by}`
    : `参保单位不一致，佐证材料原件要先送去现场核实，不然申报不予受理。${by}`;
}

/** A day named in an answer. */
export interface NamedDay {
  /** 申请延续, 注册有效期至 … */
  name: string;
  kind: 'deadline' | 'end' | 'plain';
  /** The day to plan for. */
  safe: PlainDate;
  /** The latest day under any reading. */
  latest: PlainDate;
  citations: readonly Citation[];
  /** Calendar entry for the day; days without one are not exported. */
  reminder?: { task: string; title: string; says: string };
}

/** A sentence with its citations. */
export interface AnswerLine {
  says: string;
  citations: readonly Citation[];
}

/** The answer to one of the rules' questions, in words. */
export interface Answered extends Verdict {
  /** Heading of its details. */
  title: string;
  /** Whether an application can be filed on the as-of date. */
  files: boolean;
  days: readonly NamedDay[];
  lines: readonly AnswerLine[];
  notes: readonly Note[];
  citations: readonly Citation[];
  /** Facts that the rules still need. */
  missing: readonly string[];
}

/** One of the rules' questions, as asked by this site. */
export interface RegistrationKind {
  /** The question is asked if any of these facts is entered. */
  asks: readonly (keyof Facts)[];
  /** Further facts to ask for, in order. */
  facts: readonly (keyof Facts)[];
  /** Outcomes that no further fact can change. */
  final?: readonly string[];
  answer: (rules: Ruleset, told: Texts, asOf: PlainDate) => Answered;
}

/** Every notice about registrations calls itself 通知. */
export const NOT_STATED: Look = notStated('通知');

/** Urgency of a deadline to apply. */
export const pressingBy = (
  applyBy: { safe: PlainDate } | undefined,
  asOf: PlainDate,
): Pick<Verdict, 'need' | 'due'> =>
  applyBy && asOf > applyBy.safe ? { need: 'overdue' } : { need: 'fine', due: applyBy?.safe };

/** Whether days without service lie between the two readings; the later day is then no real choice. */
export const skipsDays = ({ safe, latest }: { safe: PlainDate; latest: PlainDate }): boolean =>
  addDays(safe, 1) < latest;

/** End of a sentence that names the day under the other reading; '' if there is none. @param what word before that day */
export function orLatest(day: { safe: PlainDate; latest: PlainDate }, what: string): string {
  if (day.safe === day.latest || skipsDays(day)) return '';
  return `，这样稳妥；按另一种理解，${what}${inChinese(day.latest)}`;
}
