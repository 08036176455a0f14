import { citationsOf } from '../citation.ts';
import type { Words } from '../guard.ts';
import { lastOf } from '../last-of.ts';
import { notesFor } from '../note.ts';
import { isPlainDate, type PlainDate } from '../plain-date.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { stepsFor } from '../step.ts';
import { invalidNote, wordsOf } from '../told.ts';
import { readRecord } from './record.ts';
import { pairsOf, retrainingOf } from './retraining.ts';
import { type AnnualHours, type Scheme, schemeFor } from './scheme.ts';
import { statusOf } from './status.ts';
import type { AnnualRecord, Hours, HoursPair, HoursPlan } from './types.ts';
import { yearSide } from './year-side.ts';
import { endsOn, isUndecided, requiredHours, spanOf, yearsOf } from './years.ts';

const EMPTY = { years: [], pairs: [], missing: [], citations: [] };

function left(required: Hours, done: Hours): Hours {
  const professional =
    required.professional !== undefined && done.professional !== undefined
      ? { professional: Math.max(0, required.professional - done.professional) }
      : {};
  return { total: Math.max(0, required.total - done.total), ...professional };
}

/** What is left of this year, or more where the year before leaves less than two years together ask. */
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

/** Adds the notes that concern this person, in the light of what the plan found. */
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
 * 每年的继续教育: which hours are due, what is missed, and what follows?
 * @param rules a ruleset without an annual duty gives 'not-stated'
 * @param record one certificate; hours in 学时 by calendar year; what is not of its form counts as not told
 * @param asOf 'YYYY-MM-DD'; not a day gives 'incomplete' with missing ['asOf']
 * @returns status by precedence not-stated, not-required, retrain, unclear, incomplete, not-due, short, in-progress,
 *   compliant. Two years 31 + 33: short; 32 + 31: retrain; 64, 0, 32: unclear. Sources: the citations in the plan.
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
