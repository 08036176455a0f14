import { citationsOf } from '../citation.ts';
import { addDays, addYears, isPlainDate, lastOf, monthDay, type PlainDate } from '../date.ts';
import type { Words } from '../guard.ts';
import { notesFor, stepsFor } from '../notes.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import {
  asFacts,
  invalidNote,
  isDay,
  isFlag,
  isHours,
  isOneOf,
  isText,
  tellFacts,
  wordsOf,
} from '../told.ts';
import { CERTIFICATES } from '../vocabulary.ts';
import { pairsOf, type Retraining, retrainingOf } from './retraining.ts';
import type { AnnualRecord, Hours, HoursPair, HoursPlan, HoursStatus, HoursYear } from './types.ts';
import {
  type AnnualHours,
  endsOn,
  isUndecided,
  requiredHours,
  type Scheme,
  schemeFor,
  spanOf,
  yearsOf,
} from './years.ts';

type YearTold = AnnualRecord['years'][string];

const isYear = ([year, hours]: [string, unknown]): boolean => /^[1-9]\d{3}$/.test(year) && isHours(hours);

/** The valid part of the record, and the names of the invalid facts. */
function readRecord(given: unknown): { record: AnnualRecord; invalid: string[] } {
  const { told, invalid } = tellFacts<Omit<AnnualRecord, 'years'>>(given, {
    certificate: isOneOf(CERTIFICATES),
    post: isText,
    obtainedOn: isDay,
    working: isFlag,
  });
  const years = asFacts(given)['years'];
  const entries = Object.entries(asFacts(years));
  const valid = entries.filter(isYear).map(([year, hours]): [string, YearTold] => {
    const { total, professional } = hours as YearTold;
    return [year, { total, ...(professional !== undefined && { professional }) }];
  });
  const isRecord = typeof years === 'object' && years !== null && !Array.isArray(years);
  const broken = valid.length < entries.length || (years !== undefined && !isRecord);
  return {
    record: { ...told, years: Object.fromEntries(valid) },
    invalid: broken ? [...invalid, 'years'] : invalid,
  };
}

/** The status once all years are known, in order of precedence: retraining first. */
function statusOf({ met }: Retraining, years: readonly HoursYear[]): HoursStatus {
  if (met === 'met') return 'retrain';
  if (met === 'unclear') return 'unclear';
  const last = lastOf(years);
  if (last?.status === 'future') return 'not-due';
  if (years.some(({ status }) => status === 'short')) return 'short';
  if (years.some(isUndecided)) return 'incomplete';
  return last?.status === 'met' ? 'compliant' : 'in-progress';
}

/** For a certificate obtained on this day or later in a year, the longer safe period is before the anniversary. */
const SECOND_HALF = '-07-02';
const LEAP_DAY = '-02-29';
/** For a certificate obtained on this day, calendar years and years from the anniversary are the same. */
const NEW_YEAR = '-01-01';

/**
 * 次年起，每年: "year" may mean calendar years or years from the anniversary of obtaining. Hours completed in
 * each calendar year always on the same side of the anniversary count under both readings: obtained 2022-12-20: from
 * 1月1日 to 12月19日; obtained 2023-03-10: from 3月10日 to 12月31日; obtained on 29 February: from 3月1日 on.
 * @returns words to fill into the note
 */
function yearSide(obtainedOn: PlainDate): Words {
  const anniversary = addYears(obtainedOn, 1);
  const day = obtainedOn.slice(4);
  const before = day >= SECOND_HALF;
  return {
    yearPart: String(day !== NEW_YEAR),
    anniversary: monthDay(anniversary),
    anniversaryEve: monthDay(addDays(anniversary, -1)),
    safeFrom: before ? '1月1日' : day === LEAP_DAY ? '3月1日' : monthDay(anniversary),
    safeTo: before ? monthDay(addDays(anniversary, -1)) : '12月31日',
  };
}

const EMPTY = { years: [], pairs: [], missing: [], citations: [] };

function left(required: Hours, done: Hours): Hours {
  const professional =
    required.professional !== undefined && done.professional !== undefined
      ? { professional: Math.max(0, required.professional - done.professional) }
      : {};
  return { total: Math.max(0, required.total - done.total), ...professional };
}

/** What is missing this year, or what this and the previous year lack together, if that is more. */
function advisedFor(remaining: Hours, pair: HoursPair | undefined): Hours {
  const lack = pair?.status === 'open' ? pair.required - pair.total : 0;
  return { ...remaining, total: Math.max(remaining.total, lack) };
}

type Plan = Omit<HoursPlan, 'notes'>;

function planFor(
  rules: Ruleset,
  annual: AnnualHours,
  scheme: Scheme,
  record: AnnualRecord,
  asOf: PlainDate,
): HoursPlan {
  const needsDay = scheme.begins !== 'not-stated' || scheme.years === 'from-obtaining';
  if (needsDay && record.obtainedOn === undefined) {
    return finish(rules, annual, record, asOf, {
      status: 'incomplete',
      required: requiredHours(scheme),
      ...EMPTY,
      missing: ['obtainedOn'],
      citations: citationsOf(rules.notice, scheme.cite),
    });
  }
  const span = spanOf(scheme, record, asOf);
  const years = yearsOf(scheme, record, span);
  const pairs = scheme.retraining ? pairsOf(years, scheme.retraining.total, span.current) : [];
  const retraining = retrainingOf(scheme, record, years, pairs, asOf);
  const status = statusOf(retraining, years);
  const last = lastOf(years);
  const running = last && last.year === span.current ? last : undefined;
  const remaining = running && left(running.required, running.done);
  const advised = remaining && status !== 'retrain' ? advisedFor(remaining, lastOf(pairs)) : undefined;
  const toDo = advised !== undefined && (advised.total > 0 || (advised.professional ?? 0) > 0);
  const plan: Plan = {
    status,
    ...(running && remaining && { required: { ...running.required }, remaining }),
    ...(advised && { advised }),
    due: endsOn(scheme, last?.year ?? span.current, record.obtainedOn),
    years,
    pairs,
    ...(status === 'retrain' && scheme.retraining?.voids && { certificateVoid: true }),
    missing: [
      ...(years.some(isUndecided) ? ['professional'] : []),
      ...(scheme.retraining?.idleYears !== undefined && record.working === undefined ? ['working'] : []),
    ],
    citations: citationsOf(rules.notice, [...scheme.cite, ...(scheme.retraining?.cite ?? [])]),
  };
  const { parts, idleUntil } = retraining;
  return finish(rules, annual, record, asOf, plan, {
    toDo: String(toDo),
    advised: advised && String(advised.total),
    idleUntil,
    pairsPart: String(parts.pairs),
    earlyPart: String(parts.early),
    ...(scheme.begins === 'year-after-obtaining' && record.obtainedOn && yearSide(record.obtainedOn)),
  });
}

/** Completes the plan with the steps and notes that apply to this person. */
function finish(
  rules: Ruleset,
  annual: AnnualHours,
  record: AnnualRecord,
  asOf: PlainDate,
  plan: Plan,
  settled: Words = {},
): HoursPlan {
  const words: Words = { ...wordsOf(record), ...settled, asOf, status: plan.status };
  return {
    ...plan,
    ...(words['toDo'] === 'true' && { steps: stepsFor(rules, annual.steps, words) }),
    notes: notesFor(rules, annual.notes, words),
  };
}

/**
 * 每年的继续教育: which hours are due, which are missed, and what follows?
 * @param rules a ruleset without an annual duty gives 'not-stated'
 * @param record one certificate; hours in 学时 by calendar year; an invalid value counts as missing
 * @param asOf 'YYYY-MM-DD'; an invalid day gives 'incomplete' with missing ['asOf']
 * @returns status in order of precedence: not-stated, not-required, retrain, unclear, incomplete, not-due, short,
 *   in-progress, compliant. Two years with 31 + 33: short; 32 + 31: retrain; 64, 0, 32: unclear. Sources: the citations
 *   in the plan.
 */
export function planAnnualHours(rules: Ruleset, record: AnnualRecord, asOf: PlainDate): HoursPlan {
  const annual = rules.annualHours;
  if (!annual) return { status: 'not-stated', ...EMPTY, notes: [] };
  const { record: read, invalid } = readRecord(record);
  const notes = invalid.map(invalidNote);
  if (!isPlainDate(asOf)) return { status: 'incomplete', ...EMPTY, missing: ['asOf'], notes };
  const scheme = schemeFor(annual, { ...wordsOf(read), asOf });
  const others = { ...EMPTY, citations: citationsOf(rules.notice, annual.others.cite) };
  const plan =
    scheme === 'none'
      ? finish(rules, annual, read, asOf, { status: 'not-required', ...others })
      : Array.isArray(scheme)
        ? finish(rules, annual, read, asOf, { status: 'incomplete', ...others, missing: scheme })
        : planFor(rules, annual, scheme as Scheme, read, asOf);
  return { ...plan, notes: [...notes, ...plan.notes] };
}
