import { inChinese } from '../../rules/index.ts';
import { type DayPoint, type Gap, timeLine } from './time-line.ts';

/** A target, a diamond, a stop sign, a ring: what the day is, beside its word and colour. */
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

/** A piece of the line; it reaches a little into the one above, so that no seam shows. */
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
 * Days on a line from top to bottom, today among them. It is drawn with a list: what is read aloud, selected or
 * printed is what is seen, once.
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
