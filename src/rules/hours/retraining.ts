import { addYears, type PlainDate } from '../date.ts';
import type { AnnualRecord, HoursPair, HoursYear } from './types.ts';
import type { Scheme } from './years.ts';

/** Each year with the next; 'open' while its second year runs and the sum is still below. */
export function pairsOf(years: readonly HoursYear[], required: number, current: number): HoursPair[] {
  return years.slice(1).map(({ year, done }, index) => {
    const total = (years[index]?.done.total ?? 0) + done.total;
    const below = year === current ? 'open' : 'below';
    return { years: [year - 1, year], total, required, status: total >= required ? 'met' : below };
  });
}

/** Is the retraining rule met? `parts`: which of its readings part for this person. */
export interface Retraining {
  met: 'met' | 'unclear' | 'unmet';
  /** Idle for less than the notice's years: the day on which they are over. */
  idleUntil?: PlainDate;
  /** Do its readings part by how two years are taken, or by whether years before the notice count? */
  parts: { pairs: boolean; early: boolean };
}

/** Below when any two years that follow each other count; and when only the first with the second, the third with the fourth do. */
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

/** Told not to have worked in the post, where the notice asks for retraining then: until when that is open. */
function idleUntil({ retraining }: Scheme, { working, obtainedOn }: AnnualRecord): PlainDate | undefined {
  const years = retraining?.idleYears;
  return years === undefined || working !== false || obtainedOn === undefined
    ? undefined
    : addYears(obtainedOn, years);
}

/**
 * Has the retraining rule been met, by hours or by not working in the post? 'unclear' where it is under some readings
 * only: any two years that follow each other or groups of two from the first; years before the notice or not
 * idle at all or for the notice's years.
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
