import { addYears, type PlainDate } from '../date.ts';
import type { AnnualRecord, HoursPair, HoursYear } from './types.ts';
import type { Scheme } from './years.ts';

/** Each year paired with the next; 'open' while the second year is running and the sum is too low. */
export function pairsOf(years: readonly HoursYear[], required: number, current: number): HoursPair[] {
  return years.slice(1).map(({ year, done }, index) => {
    const total = (years[index]?.done.total ?? 0) + done.total;
    const below = year === current ? 'open' : 'below';
    return { years: [year - 1, year], total, required, status: total >= required ? 'met' : below };
  });
}

/** Whether retraining is required; `parts` says which of its readings differ for this person. */
export interface Retraining {
  met: 'met' | 'unclear' | 'unmet';
  /** If not working for less than the notice's years: the day on which that period ends. */
  idleUntil?: PlainDate;
  /** Do readings differ in how years are paired, or in whether years before the notice count? */
  parts: { pairs: boolean; early: boolean };
}

/** Whether a pair is too low: `rolling` takes any two consecutive years, `grouped` first and second, third and fourth …. */
function readingsFrom(first: number, pairs: readonly HoursPair[]): { rolling: boolean; grouped: boolean } {
  const below = pairs.filter(({ status, years }) => status === 'below' && years[0] >= first);
  return {
    rolling: below.length > 0,
    grouped: below.some(({ years }) => (years[0] - first) % 2 === 0),
  };
}

function byHours(
  { certainFrom }: Scheme,
  years: readonly HoursYear[],
  pairs: readonly HoursPair[],
): Retraining {
  const first = years[0]?.year ?? 0;
  const fromFirst = readingsFrom(first, pairs);
  const fromNotice = readingsFrom(Math.max(first, certainFrom?.year ?? first), pairs);
  const all = [fromFirst, fromNotice].flatMap(({ rolling, grouped }) => [rolling, grouped]);
  return {
    met: all.every(Boolean) ? 'met' : all.some(Boolean) ? 'unclear' : 'unmet',
    parts: {
      pairs: [fromFirst, fromNotice].some(({ rolling, grouped }) => rolling !== grouped),
      early: fromFirst.rolling !== fromNotice.rolling || fromFirst.grouped !== fromNotice.grouped,
    },
  };
}

/** When the idle period ends, for a holder who has not worked in the post and a notice that then requires retraining. */
function idleUntil({ retraining }: Scheme, { working, obtainedOn }: AnnualRecord): PlainDate | undefined {
  const years = retraining?.idleYears;
  return years === undefined || working !== false || obtainedOn === undefined
    ? undefined
    : addYears(obtainedOn, years);
}

/**
 * Is retraining required, because of hours or of not working in the post? 'unclear' if only some readings say so: any
 * two consecutive years, or pairs counted from the first; with or without years before the notice; not
 * working at all, or for the notice's number of years.
 */
export function retrainingOf(
  scheme: Scheme,
  record: AnnualRecord,
  years: readonly HoursYear[],
  pairs: readonly HoursPair[],
  asOf: PlainDate,
): Retraining {
  const hours = byHours(scheme, years, pairs);
  const until = idleUntil(scheme, record);
  if (until === undefined || hours.met === 'met') return hours;
  return asOf >= until ? { ...hours, met: 'met' } : { ...hours, met: 'unclear', idleUntil: until };
}
