import { citationsOf } from '../citation.ts';
import { notesFor } from '../note.ts';
import { isPlainDate, type PlainDate } from '../plain-date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import {
  asFacts,
  invalidNote,
  isAmount,
  isDay,
  isFlag,
  isOneOf,
  isText,
  tellFacts,
  wordsOf,
} from '../told.ts';
import { CERTIFICATES } from '../vocabulary.ts';
import { type AnnualHours, type Scheme, schemeFor } from './scheme.ts';
import type { AnnualRecord, Hours, HoursPair, HoursPlan, HoursStatus, HoursYear } from './types.ts';
import { endsOn, isReached, pairsOf, requiredHours, spanOf, yearsOf } from './years.ts';

const EMPTY = { years: [], pairs: [], missing: [], notes: [], citations: [] };

type YearTold = AnnualRecord['years'][string];

function isYear([year, hours]: [string, unknown]): boolean {
  const { total, professional } = asFacts(hours);
  return (
    /^[1-9]\d{3}$/.test(year) && isAmount(total) && (professional === undefined || isAmount(professional))
  );
}

/** The record as far as it is of its form, and the names of the facts that are not. */
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

/**
 * Has the retraining rule been met? Two years make a pair: any two that follow each other, or the first with the second,
 * the third with the fourth. 'unclear' where only the first reading has a pair below.
 */
function retrainingOf(pairs: readonly HoursPair[]): 'met' | 'unclear' | 'unmet' {
  const below = pairs.map(({ status }) => status === 'below');
  if (below.some((each, index) => each && index % 2 === 0)) return 'met';
  return below.includes(true) ? 'unclear' : 'unmet';
}

function left(required: Hours, done: Hours): Hours {
  const professional =
    required.professional !== undefined && done.professional !== undefined
      ? { professional: Math.max(0, required.professional - done.professional) }
      : {};
  return { total: Math.max(0, required.total - done.total), ...professional };
}

function statusOf(
  scheme: Scheme,
  record: AnnualRecord,
  years: readonly HoursYear[],
  pairs: readonly HoursPair[],
): HoursStatus {
  const { retraining } = scheme;
  if (retraining?.idle && record.working === false) return 'retrain';
  const retrain = retraining ? retrainingOf(pairs) : 'unmet';
  if (retrain === 'met') return 'retrain';
  if (retrain === 'unclear') return 'unclear';
  const past = years.slice(0, -1);
  const last = years.at(-1);
  if (last?.status === 'future') return 'not-due';
  if (past.some(({ status }) => status === 'short')) return 'short';
  if (years.some(({ required, done }) => isReached(required, done) === undefined)) {
    const runs =
      last && isReached(last.required, last.done) === false && past.every(({ status }) => status === 'met');
    return runs ? 'in-progress' : 'incomplete';
  }
  return last?.status === 'met' ? 'compliant' : 'in-progress';
}

function planFor(
  rules: Ruleset,
  annual: AnnualHours,
  scheme: Scheme,
  record: AnnualRecord,
  asOf: PlainDate,
): HoursPlan {
  const needsDay = scheme.begins !== 'not-stated' || scheme.years === 'from-obtaining';
  if (needsDay && record.obtainedOn === undefined) {
    const idle = scheme.retraining?.idle && record.working === false;
    return finish(rules, annual, record, asOf, {
      status: idle ? 'retrain' : 'incomplete',
      required: requiredHours(scheme),
      ...(idle && scheme.retraining?.voids && { certificateVoid: true }),
      ...EMPTY,
      missing: ['obtainedOn'],
      citations: citationsOf(rules.notice, scheme.cite),
    });
  }
  const span = spanOf(scheme, record, asOf);
  const years = yearsOf(scheme, record, span);
  const pairs = scheme.retraining ? pairsOf(years, scheme.retraining.total, span.current) : [];
  const status = statusOf(scheme, record, years, pairs);
  const last = years.at(-1);
  const running = last && last.year === span.current ? last : undefined;
  const untold = years.some(({ required, done }) => isReached(required, done) === undefined);
  return finish(rules, annual, record, asOf, {
    status,
    ...(running && { required: { ...running.required }, remaining: left(running.required, running.done) }),
    due: endsOn(scheme, last?.year ?? span.current, record.obtainedOn),
    years,
    pairs,
    ...(status === 'retrain' && scheme.retraining?.voids && { certificateVoid: true }),
    missing: [
      ...(untold ? ['professional'] : []),
      ...(scheme.retraining?.idle && record.working === undefined ? ['working'] : []),
    ],
    notes: [],
    citations: citationsOf(rules.notice, [...scheme.cite, ...(scheme.retraining?.cite ?? [])]),
  });
}

/** Adds the notes that concern this person, in the light of what the plan found. */
function finish(
  rules: Ruleset,
  annual: AnnualHours,
  record: AnnualRecord,
  asOf: PlainDate,
  plan: HoursPlan,
): HoursPlan {
  const words = {
    ...wordsOf(record),
    asOf,
    status: plan.status,
    years: plan.years.some(({ status }) => status === 'short') ? 'short' : 'kept',
  };
  return { ...plan, notes: notesFor(rules, annual.notes, words) };
}

/**
 * 每年的继续教育: which hours are due, what is missed, and what follows?
 * @param rules a ruleset without an annual duty gives 'not-stated'
 * @param record one certificate; hours in 学时 by calendar year; what is not of its form counts as not told
 * @param asOf 'YYYY-MM-DD'; not a day gives 'incomplete' with missing ['asOf']
 * @returns status by precedence not-stated, not-required, retrain, unclear, incomplete, not-due, short, in-progress,
 *   compliant. Two years 31 + 33: short; 32 + 31: retrain; 64, 0, 32: unclear. Sources: the citations in the plan.
 */
export function planAnnualHours(rules: Ruleset, record: AnnualRecord, asOf: PlainDate): HoursPlan {
  const annual = rules.annualHours;
  if (!annual) return { status: 'not-stated', ...EMPTY };
  const { record: read, invalid } = readRecord(record);
  const notes = invalid.map(invalidNote);
  if (!isPlainDate(asOf)) return { status: 'incomplete', ...EMPTY, missing: ['asOf'], notes };
  const scheme = schemeFor(annual, wordsOf(read));
  const others = { ...EMPTY, citations: citationsOf(rules.notice, annual.others.cite) };
  const plan =
    scheme === 'none'
      ? finish(rules, annual, read, asOf, { status: 'not-required', ...others })
      : Array.isArray(scheme)
        ? finish(rules, annual, read, asOf, { status: 'incomplete', ...others, missing: scheme })
        : planFor(rules, annual, scheme as Scheme, read, asOf);
  return { ...plan, notes: [...notes, ...plan.notes] };
}
