import { isPlainDate, type PlainDate } from '../../rules/index.ts';

/** A day that matters to a person. */
export interface DayPoint {
  day: PlainDate;
  /** 今天, 最晚申请, 有效期结束 … */
  label: string;
  kind: 'today' | 'deadline' | 'end' | 'plain';
  says?: string | undefined;
}

/** The way from a day to the next one. */
export interface Gap {
  days: number;
  /** How long it is drawn, in em. */
  length: number;
  /** Too long to be drawn to scale. */
  shortened: boolean;
}

const DAY_MS = 86_400_000;
const SHORTEST = 2;
const LONGEST = 9;

/** To whole tenths, so that the markup stays short. */
const rounded = (length: number) => Math.round(length * 10) / 10;

/** The days that the shortest line stands for: as many gaps as possible are then drawn to scale. */
function unitOf(gaps: readonly number[]): number {
  const toScale = (unit: number) =>
    gaps.filter((days) => days >= unit && days * SHORTEST <= unit * LONGEST).length;
  return gaps.reduce((best, unit) => {
    const more = toScale(unit) - toScale(best);
    return more > 0 || (more === 0 && unit < best) ? unit : best;
  }, gaps[0] ?? 1);
}

/**
 * Days as a line from top to bottom.
 * @param points in any order; what is no day of the calendar is left out
 * @returns the points by day, each with the way to the next: to scale between the shortest and the longest line,
 *   a longer way is marked as shortened; two things on one day have no way between them
 */
export function timeLine(points: readonly DayPoint[]): { point: DayPoint; gap: Gap | undefined }[] {
  const sorted = points
    .filter(({ day }) => isPlainDate(day))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const days = sorted
    .slice(1)
    .map(({ day }, at) => (Date.parse(day) - Date.parse(sorted[at]?.day ?? day)) / DAY_MS);
  const unit = unitOf(days.filter((each) => each > 0));
  return sorted.map((point, at) => {
    const between = days[at] ?? 0;
    const length = (between / unit) * SHORTEST;
    const drawn = rounded(length < SHORTEST ? SHORTEST : length > LONGEST ? LONGEST : length);
    return {
      point,
      gap: between > 0 ? { days: between, length: drawn, shortened: length > LONGEST } : undefined,
    };
  });
}
