import { citationsOf } from '../citation.ts';
import { isPlainDate, type PlainDate } from '../date.ts';
import { notesFor } from '../notes.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { invalidNote, isAmount, isCount, isDay, tellFacts } from '../told.ts';
import type { HoursPlan, HoursStatus } from './types.ts';

export interface PeriodRecord {
  /** 注册专业数量, at least 1. */
  specialties?: number;
  /** 必修 completed, 学时; absent: not given. */
  compulsory?: number;
  /** 选修 completed, 学时; absent: not given. */
  elective?: number;
  /** The day by which to renew, if known. */
  due?: PlainDate;
}

interface Halves {
  readonly total: number;
  readonly compulsory: number;
  readonly elective: number;
}

function needed(one: Halves, further: Halves, specialties: number) {
  const sum = (part: keyof Halves) => one[part] + (specialties - 1) * further[part];
  return { total: sum('total'), compulsory: sum('compulsory'), elective: sum('elective') };
}

/**
 * 二级建造师: which hours are still due in one registration period?
 * One specialty: 120 = 60 必修 + 60 选修; each further one adds 60 = 30 + 30 (numbers from the ruleset).
 * @param record 学时 completed; without `specialties` the minimum for one is assumed, then 'incomplete' once it is
 *   reached
 * @param asOf 'YYYY-MM-DD'; an invalid day gives 'incomplete' with missing ['asOf']
 * @returns `advised` adds up what each half lacks: 70 and 10 of 60 + 60 leave 40 of the total, but 50 to do; status
 *   'in-progress' until `due`, 'short' after it, 'compliant' once both halves are complete; 'not-stated' if the ruleset
 *   does not cover it. Sources: the citations in the plan.
 */
export function planPeriodHours(rules: Ruleset, record: PeriodRecord, asOf: PlainDate): HoursPlan {
  const rule = rules.periodHours;
  const empty = { years: [], pairs: [], missing: [], notes: [], citations: [] };
  if (!rule) return { status: 'not-stated', ...empty };
  const { told, invalid } = tellFacts<PeriodRecord>(record, {
    specialties: isCount,
    compulsory: isAmount,
    elective: isAmount,
    due: isDay,
  });
  const notes = invalid.map(invalidNote);
  if (!isPlainDate(asOf)) return { status: 'incomplete', ...empty, missing: ['asOf'], notes };
  const { specialties, compulsory, elective, due } = told;
  const required = needed(rule.one, rule.further, specialties ?? 1);
  const remaining = {
    total: Math.max(0, required.total - (compulsory ?? 0) - (elective ?? 0)),
    compulsory: Math.max(0, required.compulsory - (compulsory ?? 0)),
    elective: Math.max(0, required.elective - (elective ?? 0)),
  };
  const late = asOf > (due ?? asOf);
  const status = ((): HoursStatus => {
    const behind =
      (compulsory !== undefined && remaining.compulsory > 0) ||
      (elective !== undefined && remaining.elective > 0);
    if (behind) return late ? 'short' : 'in-progress';
    const untold = specialties === undefined || compulsory === undefined || elective === undefined;
    return untold ? 'incomplete' : 'compliant';
  })();
  const several = specialties === undefined ? undefined : specialties > 1 ? 'several' : 'one';
  const cite = [...rule.one.cite, ...(several === 'one' ? [] : rule.further.cite)];
  return {
    status,
    required,
    remaining,
    advised: {
      ...remaining,
      total: Math.max(remaining.total, remaining.compulsory + remaining.elective),
    },
    ...(due !== undefined && { due }),
    ...empty,
    missing: (['specialties', 'compulsory', 'elective'] as const).filter((fact) => told[fact] === undefined),
    notes: [...notes, ...notesFor(rules, rule.notes, { specialties: several, due, asOf, status })],
    citations: citationsOf(rules.notice, cite),
  };
}
