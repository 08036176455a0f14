import type { WidgetNotice } from '../../../links/notice.ts';
import {
  type AnnualRecord,
  type HoursPair,
  type HoursPlan,
  lastOf,
  type PlainDate,
  planAnnualHours,
} from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';
import { dutyOf } from './duty.ts';
import { annualRecord, type Certificate } from './record.ts';

/** Two years together; `unknown`: a year that is not told can still decide. */
export type Pair = Omit<HoursPair, 'status'> & { status: HoursPair['status'] | 'unknown' };

export interface AnnualAnswer {
  /** As the rules answer, save that nothing in it rests on a year that is not told. */
  plan: HoursPlan;
  pairs: readonly Pair[];
  /** The years that are due and not told. */
  untold: readonly number[];
  /** Does the clause say 可? */
  may: boolean;
}

/** More than any notice asks of two years together. */
const PLENTY = 10_000;

function withYears(record: AnnualRecord, years: readonly number[], hours: number): AnnualRecord {
  const filled = years.map((year) => [String(year), { total: hours, professional: hours }]);
  return { ...record, years: { ...record.years, ...Object.fromEntries(filled) } };
}

/** The years that are due up to the day of judging. */
export function dueYears({ rules }: WidgetNotice, record: AnnualRecord, asOf: PlainDate): number[] {
  const { years } = planAnnualHours(rules, record, asOf);
  return years.filter(({ status }) => status !== 'future').map(({ year }) => year);
}

/**
 * The annual plan, in which a due year that is not told is neither 0 nor anything else: the status stands only where it
 * is the same with nothing and with plenty in those years. More hours never make it worse, so that what lies between is
 * the same too.
 */
export function annualAnswer(
  notice: WidgetNotice,
  certificate: Certificate,
  told: Texts,
  asOf: PlainDate,
): AnnualAnswer {
  const { rules } = notice;
  const record = annualRecord(certificate, told);
  const untold = dueYears(notice, record, asOf).filter((year) => record.years[String(year)] === undefined);
  const least = planAnnualHours(rules, withYears(record, untold, 0), asOf);
  const most = untold.length === 0 ? least : planAnnualHours(rules, withYears(record, untold, PLENTY), asOf);
  const settled = least.status === most.status;
  const { remaining, advised, certificateVoid, ...rest } = least;
  const last = lastOf(least.years)?.year;
  return {
    plan: {
      ...rest,
      status: settled ? least.status : 'incomplete',
      ...(remaining && last !== undefined && !untold.includes(last) && { remaining }),
      ...(advised && advised.total === most.advised?.total && { advised }),
      ...(certificateVoid && settled && { certificateVoid }),
      missing: settled ? least.missing : [...least.missing, 'years'],
      notes: least.notes.filter(({ id, says }) =>
        most.notes.some((note) => note.id === id && note.says === says),
      ),
    },
    pairs: least.pairs.map((pair, index) =>
      pair.status === most.pairs[index]?.status ? pair : { ...pair, status: 'unknown' },
    ),
    untold,
    may: dutyOf(notice, certificate, told).may,
  };
}
