import type { NewDay } from '../links/events.ts';

/** Both ends of a line of time, as days. */
export interface TimeScale {
  first: string;
  last: string;
}

/** Where a day stands between them, in per cent with one decimal; days outside stand at the end that is nearer. */
export function placeOn({ first, last }: TimeScale, day: string): number {
  const [start, end, at] = [first, last, day].map(Date.parse) as [number, number, number];
  const share = Math.round(((at - start) / (end - start)) * 1000) / 10;
  return Math.min(Math.max(share, 0), 100);
}

// The rules' own functions bring a file of dates with them, which other pages share: a request more, and ten times the
// bytes, for two lines. Tests hold these against the rules.

const AHEAD_OF_UTC = 8 * 3_600_000;

/** Today's calendar day in China, as the rules' `todayInChina` has it. */
export function dayInChina(now: Date): string {
  return new Date(now.getTime() + AHEAD_OF_UTC).toISOString().slice(0, 10);
}

/** '2031-03-05' → '2031年3月5日', as the rules' `inChinese` has it. */
export function dayInWords(day: string): string {
  return day.replace(/-0?(\d+)-0?(\d+)/, '年$1月$2日');
}

const NEW_DAY: NewDay = 'newday';
const OFTEN = 10_000;

/**
 * Calls back and tells the window whenever a day has begun in China: soon after midnight there, or when a device that
 * slept over it wakes up. People set their clocks, and devices lose time: no look relies on the one before.
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
  /** Also the name of its shape. */
  kind: (typeof KINDS)[number];
  word: string;
}

const DAY = 86_400_000;

/** The notice states no end: that it is still in force is not said. */
export const LASTING = '没写截止日期';

/**
 * What a period of application is on a day, both ends included.
 * Closing 2031-03-31, on 2031-03-30: 还有1天截止; on 2031-03-31: 今天截止; on 2031-04-01: 已截止.
 */
export function statusOn(today: string, opens: string | undefined, closes: string | undefined): Status {
  if (opens && today < opens) return { kind: 'not-yet', word: `${dayInWords(opens)}开始` };
  if (!closes) return { kind: 'lasting', word: LASTING };
  if (today > closes) return { kind: 'closed', word: '已截止' };
  const left = Math.round((Date.parse(closes) - Date.parse(today)) / DAY);
  return { kind: 'open', word: left === 0 ? '今天截止' : `还有${left}天截止` };
}

/** Puts today's word and shape beside every period on the page; without it the absolute days stand alone. */
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

/** Draws today into the timeline, where the page has one; without it the windows stand alone. */
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
