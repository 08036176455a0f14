import type { NewDay } from '../links/events.ts';

/** First and last day of a time line. */
export interface TimeScale {
  first: string;
  last: string;
}

/** Position of a day on the line, in per cent with one decimal; days outside are moved to the nearer end. */
export function placeOn({ first, last }: TimeScale, day: string): number {
  const [start, end, at] = [first, last, day].map(Date.parse) as [number, number, number];
  const share = Math.round(((at - start) / (end - start)) * 1000) / 10;
  return Math.min(Math.max(share, 0), 100);
}

// Copies of two functions of the rules: importing them would cost another request and ten times the bytes, as their
// file is a shared chunk. Tests compare both.

const AHEAD_OF_UTC = 8 * 3_600_000;

/** Today in China; same as the rules' `todayInChina`. */
export function dayInChina(now: Date): string {
  return new Date(now.getTime() + AHEAD_OF_UTC).toISOString().slice(0, 10);
}

/** '2031-03-05' → '2031年3月5日'; same as the rules' `inChinese`. */
export function dayInWords(day: string): string {
  return day.replace(/-0?(\d+)-0?(\d+)/, '年$1月$2日');
}

const NEW_DAY: NewDay = 'newday';
const OFTEN = 10_000;

/**
 * Calls `tell` and dispatches `newday` when a day has begun in China: shortly after midnight there, or when the device
 * wakes up. Reads the clock each time, as clocks are changed and devices sleep.
 */
export function watchDays(tell: () => void): void {
  let known = dayInChina(new Date());
  const look = () => {
    const today = dayInChina(new Date());
    if (today === known) return;
    known = today;
    tell();
    dispatchEvent(new Event(NEW_DAY));
  };
  setInterval(look, OFTEN);
  document.addEventListener('visibilitychange', look);
}

const KINDS = ['not-yet', 'open', 'closed', 'lasting'] as const;

export interface Status {
  /** Also the name of its icon. */
  kind: (typeof KINDS)[number];
  word: string;
}

const DAY = 86_400_000;

/** The notice states no end, which does not mean that it is still in force. */
export const LASTING = '没写截止日期';

/**
 * Status of a period on a day, both bounds inclusive.
 * Closing 2031-03-31, on 2031-03-30: 还有1天截止; on 2031-03-31: 今天截止; on 2031-04-01: 已截止.
 */
export function statusOn(today: string, opens: string | undefined, closes: string | undefined): Status {
  if (opens && today < opens) return { kind: 'not-yet', word: `${dayInWords(opens)}开始` };
  if (!closes) return { kind: 'lasting', word: LASTING };
  if (today > closes) return { kind: 'closed', word: '已截止' };
  const left = Math.round((Date.parse(closes) - Date.parse(today)) / DAY);
  return { kind: 'open', word: left === 0 ? '今天截止' : `还有${left}天截止` };
}

/** Adds today's status to every period on the page, which otherwise shows only its days. */
export function showStatuses(now = new Date()): void {
  const today = dayInChina(now);
  for (const badge of document.querySelectorAll<HTMLElement>('[data-status]')) {
    const day = (name: string) => badge.getAttribute(name) ?? undefined;
    const { kind, word } = statusOn(today, day('data-opens'), day('data-closes'));
    badge.classList.remove(...KINDS.map((each) => `badge-${each}`));
    badge.classList.add(`badge-${kind}`);
    badge.querySelector('use')?.setAttribute('href', `#shape-${kind}`);
    badge.querySelector('.badge-word')?.replaceChildren(word);
  }
}

/** Marks today on the timeline, if the page has one. */
export function showToday(now = new Date()): void {
  const picture = document.querySelector<HTMLElement>('[data-first]');
  if (!picture) return;
  const { first = '', last = '' } = picture.dataset;
  const today = dayInChina(now);
  const place = placeOn({ first, last }, today);
  const mark = document.getElementById('timeline-today');
  mark?.setAttribute('x1', `${place}%`);
  mark?.setAttribute('x2', `${place}%`);
  mark?.removeAttribute('visibility');
  for (const words of picture.querySelectorAll<HTMLElement>('[data-today]')) {
    const [says = ''] = words.childNodes;
    words.replaceChildren(says, dayInWords(today));
    words.hidden = false;
  }
}
