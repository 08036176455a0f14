import { dayInChina, dayInWords } from './day-in-china.ts';

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
