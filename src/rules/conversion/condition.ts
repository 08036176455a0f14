import { addDays, addYears, type PlainDate } from '../date.ts';
import { boundDay, type Words } from '../guard.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import type { Fulfilment } from './fulfilment.ts';
import type { ConversionFacts } from './types.ts';

export type Conversion = NonNullable<Ruleset['conversion']>;
export type Condition = Conversion['conditions'][number];
export type Choice = Extract<Condition, { readonly otherwise: string }>;
export type Aged = Extract<Condition, { readonly age: object }>;
type DayCondition = Exclude<Condition, Choice | Aged>;
type AgeReading = Aged['age']['counts'][number];

export const isChoice = (condition: Condition): condition is Choice => 'otherwise' in condition;
export const isAged = (condition: Condition): condition is Aged => 'age' in condition;

/** The facts that a condition reads, except asOf. */
export function factsOf(condition: Condition): (keyof ConversionFacts)[] {
  return isAged(condition) ? ['birthDate', 'sex'] : [condition.fact];
}

function judgeChoice(condition: Choice, value: string, asOf: PlainDate): Fulfilment {
  if (condition.mend?.values.includes(value)) {
    return asOf <= condition.mend.until ? 'check-archive' : 'archive-missed';
  }
  if (condition.met?.includes(value)) return 'met';
  if (condition.unclear?.includes(value)) return 'unclear';
  return condition.unmet?.includes(value) ? 'unmet' : condition.otherwise;
}

function judgeDay(condition: DayCondition, value: PlainDate, asOf: PlainDate): Fulfilment {
  const { unclear } = condition;
  if (unclear && value >= unclear.from && value <= unclear.to) return 'unclear';
  const from = boundDay(condition.from, asOf);
  const to = boundDay(condition.to, asOf);
  const within = (from === undefined || value >= from) && (to === undefined || value <= to);
  return within ? 'met' : 'unmet';
}

/**
 * “不超过60岁” on 2030-06-30:
 * completed-years: still 60 on the day before the 61st birthday, so born 1969-07-01 or later;
 * until-birthday: up to and including the 60th birthday, so born 1970-06-30 or later;
 * day-after-birthday: a year of age is complete only the day after, so born 1969-06-30 or later.
 */
function withinMost(reading: AgeReading, birthDate: PlainDate, years: number, on: PlainDate): boolean {
  if (reading === 'until-birthday') return addYears(birthDate, years) >= on;
  const next = addYears(birthDate, years + 1);
  return reading === 'completed-years' ? next > on : next >= on;
}

/** “满18周岁” on a day: reached on the birthday, or on the day after it, depending on the reading. */
function withinLeast(reading: AgeReading, birthDate: PlainDate, years: number, on: PlainDate): boolean {
  const reached = addYears(birthDate, years);
  return reading === 'day-after-birthday' ? reached < on : reached <= on;
}

/** The maximum age for this person and the age above it, as words to fill into notes. */
export function ageLimits({ conditions }: Conversion, { sex }: Words): Words {
  const limits = conditions.find((each): each is Aged => isAged(each) && each.age.atMost !== undefined);
  const limit = limits?.age.atMost?.[sex as 'male' | 'female'];
  return limit === undefined ? {} : { ageLimit: String(limit), ageBeyond: String(limit + 1) };
}

function judgeAge({ age }: Aged, sex: 'male' | 'female', birthDate: PlainDate, asOf: PlainDate): Fulfilment {
  const on = boundDay(age.on, asOf) ?? asOf;
  const { atMost, atLeast } = age;
  const verdicts = age.counts.map(
    (reading) =>
      (!atMost || withinMost(reading, birthDate, atMost[sex], on)) &&
      (!atLeast || withinLeast(reading, birthDate, atLeast[sex], on)),
  );
  if (verdicts.every(Boolean)) return 'met';
  return verdicts.some(Boolean) ? 'unclear' : 'unmet';
}

/** Evaluates a condition. All facts that it reads must be given; `words.asOf` is the as-of date. */
export function judge(condition: Condition, words: Words): Fulfilment {
  const asOf = words['asOf'] ?? '';
  if (isAged(condition)) {
    const { sex, birthDate } = words as { sex: 'male' | 'female'; birthDate: PlainDate };
    return judgeAge(condition, sex, birthDate, asOf);
  }
  const value = words[condition.fact] ?? '';
  return isChoice(condition) ? judgeChoice(condition, value, asOf) : judgeDay(condition, value, asOf);
}

/** The days of this fact on which the condition's result may change. */
export function turningDays(condition: Condition, fact: string, asOf: PlainDate): PlainDate[] {
  if (isChoice(condition) || !(factsOf(condition) as string[]).includes(fact)) return [];
  if (isAged(condition)) {
    const { age } = condition;
    const on = boundDay(age.on, asOf) ?? asOf;
    const years = [age.atMost, age.atLeast].flatMap((limit) => (limit ? Object.values(limit) : []));
    return years.flatMap((each) => [addYears(on, -each), addYears(on, -each - 1)]);
  }
  const { from, to, unclear } = condition;
  return [from, to, unclear?.from, unclear?.to].flatMap((bound) => boundDay(bound, asOf) ?? []);
}

/** The last as-of dates on which a condition that depends on asOf may still be met, for the given facts. */
export function lastDaysOf(condition: Condition, told: Words): PlainDate[] {
  if (isChoice(condition)) return [];
  if (!isAged(condition)) {
    const value = told[condition.fact];
    return condition.from === 'asOf' && value !== undefined ? [value] : [];
  }
  const { on, atMost } = condition.age;
  const { birthDate } = told;
  if (on !== 'asOf' || !atMost || birthDate === undefined) return [];
  return Object.values(atMost).flatMap((years) => {
    const next = addYears(birthDate, years + 1);
    return [addYears(birthDate, years), addDays(next, -1), next];
  });
}
