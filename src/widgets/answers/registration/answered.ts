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

/** Everything that can be told here, as the rules take it; a name means the same in every question. */
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

/** What was told in fields, as facts. */
export function factsOf(told: Texts): Facts {
  const facts = Object.entries(told).map(([name, text]) => {
    if (isOneOf(FLAGS, name)) return [name, text === 'yes'];
    return [name, isOneOf(AMOUNTS, name) ? Number(text) : text];
  });
  return Object.fromEntries(facts) as Facts;
}

export const EMPLOYED_ELSEWHERE = '其他';
export const NOT_EMPLOYED = 'none';

/** 聘用单位类型 as the notices list them, and who is in none of them. */
export function employers(rulesets: readonly Ruleset[]): Option[] {
  const named = rulesets.flatMap(({ registration }) => registration?.initial.employers ?? []);
  return [
    ...[...new Set(named)].map((name) => ({ value: name, label: name })),
    { value: EMPLOYED_ELSEWHERE, label: '其他单位' },
    { value: NOT_EMPLOYED, label: '还没有受聘于单位' },
  ];
}

/** 参保单位 and 聘用企业 differ, in none of the six situations: of that the notice says nothing. */
export const isInsuredElsewhere = ({ insuranceMatchesEmployer, exemptSituation }: Facts): boolean =>
  insuranceMatchesEmployer === false && exemptSituation === false;

/** By when to apply, or that the day is past. */
export function bySays(applyBy: { safe: PlainDate } | undefined, day: PlainDate): string {
  if (!applyBy) return '';
  const safe = inChinese(applyBy.safe);
  return day <= applyBy.safe ? `最晚${safe}申请。` : `${safe}已过。`;
}

/** What follows where 参保单位 and 聘用企业 differ. @param by when to apply, in words */
export function insuranceSays(facts: Facts, by: string): string {
  return isInsuredElsewhere(facts)
    ? `参保单位不一致，能不能办先问：通知只写了6类情形，别的没有写。${by}`
    : `参保单位不一致，佐证材料原件要先送去现场核实，不然申报不予受理。${by}`;
}

/** A day that an answer names. */
export interface NamedDay {
  /** 申请延续, 注册有效期至 … */
  name: string;
  kind: 'deadline' | 'end' | 'plain';
  /** Plan on this one. */
  safe: PlainDate;
  /** The last one under any reading. */
  latest: PlainDate;
  citations: readonly Citation[];
  /** What a calendar calls the day, and says of it; a day without goes into none. */
  reminder?: { task: string; title: string; says: string };
}

/** A sentence with the words that it rests on. */
export interface AnswerLine {
  says: string;
  citations: readonly Citation[];
}

/** One of the rules' questions, answered in words. */
export interface Answered extends Verdict {
  /** Over its details. */
  title: string;
  /** Does it lead to an application that can be filed on the day? */
  files: boolean;
  days: readonly NamedDay[];
  lines: readonly AnswerLine[];
  notes: readonly Note[];
  citations: readonly Citation[];
  /** Facts not told that the rules miss. */
  missing: readonly string[];
}

/** One of the rules' questions, as it is asked here. */
export interface RegistrationKind {
  /** Any of these facts told asks it. */
  asks: readonly (keyof Facts)[];
  /** What is asked after that, in order. */
  facts: readonly (keyof Facts)[];
  /** Outcomes that nothing more can change. */
  final?: readonly string[];
  answer: (rules: Ruleset, told: Texts, asOf: PlainDate) => Answered;
}

/** Every notice that rules on registrations calls itself so. */
export const NOT_STATED: Look = notStated('通知');

/** How much a day to apply by presses. */
export const pressingBy = (
  applyBy: { safe: PlainDate } | undefined,
  asOf: PlainDate,
): Pick<Verdict, 'need' | 'due'> =>
  applyBy && asOf > applyBy.safe ? { need: 'overdue' } : { need: 'fine', due: applyBy?.safe };

/** Do days lie between on which nobody takes applications? Then the later day is no choice. */
export const skipsDays = ({ safe, latest }: { safe: PlainDate; latest: PlainDate }): boolean =>
  addDays(safe, 1) < latest;

/** A sentence's end: the last day under the other reading, where there are two. @param what stands before it */
export function orLatest(day: { safe: PlainDate; latest: PlainDate }, what: string): string {
  if (day.safe === day.latest || skipsDays(day)) return '';
  return `，这样稳妥；按另一种理解，${what}${inChinese(day.latest)}`;
}
