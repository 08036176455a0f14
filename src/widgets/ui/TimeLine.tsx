import { inChinese, isPlainDate, type PlainDate } from '../../rules/index.ts';

/** A day that matters to a person. */
export interface DayPoint {
  day: PlainDate;
  /** 今天, 最晚申请, 有效期结束 … */
  label: string;
  kind: 'today' | 'deadline' | 'end' | 'plain';
  says?: string | undefined;
}

/** The distance from one day to the next. */
export interface Gap {
  days: number;
  /** Drawn length in em. */
  length: number;
  /** Whether it is too long to be drawn to scale. */
  shortened: boolean;
}

const DAY_MS = 86_400_000;
const SHORTEST = 2;
const LONGEST = 9;

/** Rounded to tenths to keep the markup short. */
const rounded = (length: number) => Math.round(length * 10) / 10;

/** How many days the shortest line represents, chosen so that as many gaps as possible are drawn to scale. */
function unitOf(gaps: readonly number[]): number {
  const toScale = (unit: number) =>
    gaps.filter((days) => days >= unit && days * SHORTEST <= unit * LONGEST).length;
  return gaps.reduce((best, unit) => {
    const more = toScale(unit) - toScale(best);
    return more > 0 || (more === 0 && unit < best) ? unit : best;
  }, gaps[0] ?? 1);
}

/**
 * Lays out days on a vertical line.
 * @param points in any order; invalid dates are left out
 * @returns the points by day, each with the gap to the next one: to scale between the shortest and the longest line,
 *   longer gaps marked as shortened, no gap between two points on one day
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

/** A target, a diamond, a stop sign, a ring: show what kind of day it is, in addition to word and colour. */
const MARKERS = {
  today: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <circle class="kit-day-full" cx="12" cy="12" r="5" />
    </>
  ),
  deadline: <path class="kit-day-full" d="M12 2.5 21.5 12 12 21.5 2.5 12z" />,
  end: <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM7.5 12h9" />,
  plain: <circle cx="12" cy="12" r="6.5" />,
} as const satisfies Record<DayPoint['kind'], unknown>;

/** A piece of the line; overlaps the one above a little so that no seam shows. */
function Rail({ length }: { length: string }) {
  return (
    <svg class="kit-rail" aria-hidden="true" width="24" height={length}>
      <line x1="12" x2="12" y1="-1" y2="100%" />
    </svg>
  );
}

function Way({ gap: { days, length, shortened } }: { gap: Gap }) {
  return (
    <p class={`kit-way${shortened ? ' kit-way-shortened' : ''}`}>
      <Rail length={`${length}em`} />
      <span>
        相隔{days}天{shortened && '（图上画短了）'}
      </span>
    </p>
  );
}

/**
 * Days on a vertical line, today among them. The markup is a list, so what is read out, selected or printed is what is
 * seen, once.
 */
export function TimeLine({ points }: { points: readonly DayPoint[] }) {
  const days = timeLine(points);
  if (days.length === 0) return null;
  return (
    <ol class="kit-days">
      {days.map(({ point: { day, label, kind, says }, gap }, at) => (
        <li key={day + label} aria-current={kind === 'today' ? 'date' : undefined}>
          <div class={`kit-day kit-day-${kind}`}>
            {at < days.length - 1 && <Rail length="100%" />}
            <svg class="kit-day-marker" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              {MARKERS[kind]}
            </svg>
            <p>
              <strong>{label}</strong> <time datetime={day}>{inChinese(day)}</time>
            </p>
            {says && <p class="kit-day-says">{says}</p>}
          </div>
          {gap && <Way gap={gap} />}
        </li>
      ))}
    </ol>
  );
}
