import { placeOn, type Span } from '../../components/timeline/time-scale.ts';
import type { Notice } from '../notice/read.ts';
import { type Drawn, extent, type Row, rowsOf } from './rows.ts';

/** What is drawn; places in per cent of the line. */
export type Mark =
  /** `open`: the notice states no beginning, and it is drawn from the day of the notice. */
  | { kind: 'window'; from: number; to: number; open: boolean }
  /** From the printed last day to the one that a later notice put in its place. */
  | { kind: 'moved'; from: number; to: number }
  /** Without an end. */
  | { kind: 'lasting'; from: number; open: boolean }
  | { kind: 'day'; at: number };

/** A line of the picture and a row of its table. */
interface Lane extends Omit<Row, 'drawn'> {
  notice: string;
  marks: Mark[];
}

export interface Timeline extends Span {
  years: { year: number; at: number }[];
  lanes: Lane[];
}

function markOf({ kind, from: start, to = start, open = false }: Drawn, line: Span): Mark {
  const [first, last] = [placeOn(line, start), placeOn(line, to)];
  if (kind === 'day') return { kind, at: first };
  if (kind === 'lasting') return { kind, from: first, open };
  return kind === 'moved' ? { kind, from: first, to: last } : { kind, from: first, to: last, open };
}

/** From the year of the earliest day to a year after the content was last checked, in whole years. */
function ends(days: readonly string[], checked: readonly string[]): Span {
  const yearOf = (day: string | undefined) => Number(day?.slice(0, 4));
  const [[earliest, latest], [, lastCheck]] = [extent(days), extent(checked)];
  const end = Math.max(yearOf(latest), yearOf(lastCheck) + 1);
  return { first: `${yearOf(earliest)}-01-01`, last: `${end + 1}-01-01` };
}

/**
 * All windows, duties and change-overs on one line, from the rulesets alone.
 * @param notices as they are published, at least one with a day
 */
export function timelineOf(notices: readonly Notice[]): Timeline {
  const rows = notices.flatMap((notice) => rowsOf(notice).map((row) => ({ notice: notice.id, ...row })));
  const days = rows.flatMap(({ drawn }) => drawn.flatMap((each) => [each.from, each.to ?? each.from]));
  const line = ends(
    days,
    notices.map(({ metadata }) => metadata.lastChecked),
  );
  const [start, end] = [line.first, line.last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return {
    ...line,
    years: Array.from({ length: end - start }, (_, at) => start + at).map((year) => ({
      year,
      at: placeOn(line, `${year}-01-01`),
    })),
    lanes: rows.map(({ drawn, ...row }) => ({ ...row, marks: drawn.map((each) => markOf(each, line)) })),
  };
}
