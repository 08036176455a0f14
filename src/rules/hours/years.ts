import { addDays, addYears, type PlainDate } from '../date.ts';
import { holds, type Truth, type Words } from '../guard.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import type { AnnualRecord, Hours, HoursYear } from './types.ts';

export type AnnualHours = NonNullable<Ruleset['annualHours']>;
export type Scheme = AnnualHours['schemes'][number];

function isFor({ when, unless }: Scheme, words: Words): Truth {
  if (unless?.some((guard) => holds(guard, words) === true)) return false;
  const truths = (when ?? [{}]).map((guard) => holds(guard, words));
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

/** Missing facts that one of these schemes reads. */
function untoldIn(schemes: readonly Scheme[], words: Words): string[] {
  const read = schemes.flatMap(({ when }) => (when ?? []).flatMap((guard) => Object.keys(guard)));
  return [...new Set(read)].filter((fact) => words[fact] === undefined);
}

/**
 * Which annual duty applies to this certificate?
 * @returns the scheme; 'none' if the notice imposes no duty on it; or the facts that must be given first
 */
export function schemeFor({ schemes }: AnnualHours, words: Words): Scheme | 'none' | string[] {
  const truths = schemes.map((scheme) => isFor(scheme, words));
  const first = truths.findIndex((truth) => truth !== false);
  if (first === -1) return 'none';
  const scheme = schemes[first];
  if (scheme && truths[first] === true) return scheme;
  return untoldIn(
    schemes.filter((_, index) => truths[index] === undefined),
    words,
  );
}

/** The years of one certificate: which of them count, and which one contains asOf. */
export interface Span {
  first: number;
  current: number;
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** First day of a year of hours: 1 January, or the anniversary of obtaining the certificate. */
function beginsOn({ years }: Scheme, year: number, obtainedOn: PlainDate | undefined): PlainDate {
  if (years === 'from-obtaining' && obtainedOn) return addYears(obtainedOn, year - yearOf(obtainedOn));
  return year > 9999 ? '9999-12-31' : `${String(year).padStart(4, '0')}-01-01`;
}

/** Last day of a year of hours. */
export function endsOn(scheme: Scheme, year: number, obtainedOn: PlainDate | undefined): PlainDate {
  return year >= 9999 ? '9999-12-31' : addDays(beginsOn(scheme, year + 1, obtainedOn), -1);
}

/** 次年起: obtained in 2022, the first year is 2023. If the notice names no first year, the years given and asOf's count. */
export function spanOf(scheme: Scheme, record: AnnualRecord, asOf: PlainDate): Span {
  const { obtainedOn } = record;
  const calendar = yearOf(asOf);
  const current = asOf < beginsOn(scheme, calendar, obtainedOn) ? calendar - 1 : calendar;
  if (scheme.begins !== 'not-stated' && obtainedOn) {
    return { first: yearOf(obtainedOn) + (scheme.begins === 'on-obtaining' ? 0 : 1), current };
  }
  return { first: Math.min(current, ...Object.keys(record.years).map(Number)), current };
}

export function requiredHours({ total, professional }: Scheme): Hours {
  return { total, ...(professional !== undefined && { professional }) };
}

/** Whether this year's minimum is reached; undefined if that depends on the professional part, which is missing. */
function isReached(required: Hours, done: Hours): boolean | undefined {
  if (done.total < required.total) return false;
  if (required.professional === undefined) return true;
  return done.professional === undefined ? undefined : done.professional >= required.professional;
}

/** Whether this year's result depends on the professional part, which is missing. */
export function isUndecided({ required, done }: HoursYear): boolean {
  return isReached(required, done) === undefined;
}

function yearStatus(reached: boolean | undefined, year: number, current: number): HoursYear['status'] {
  if (year > current) return 'future';
  if (reached) return 'met';
  return year === current || reached === undefined ? 'open' : 'short';
}

/** From the first year that counts to asOf's year, never empty; a year not given has 0 学时. */
export function yearsOf(scheme: Scheme, record: AnnualRecord, { first, current }: Span): HoursYear[] {
  const required = requiredHours(scheme);
  const count = Math.max(1, current - first + 1);
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    const told = record.years[String(year)];
    const nothing = { total: 0, ...(required.professional !== undefined && { professional: 0 }) };
    const done: Hours = told ? { ...told } : nothing;
    return {
      year,
      from: beginsOn(scheme, year, record.obtainedOn),
      to: endsOn(scheme, year, record.obtainedOn),
      required: { ...required },
      done,
      status: yearStatus(isReached(required, done), year, current),
    };
  });
}
