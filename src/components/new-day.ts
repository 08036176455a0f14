import type { NewDay } from '../widgets/kit/new-day.ts';
import { dayInChina } from './day-in-china.ts';

const NEW_DAY: NewDay = 'newday';
const A_MINUTE = 60_000;
const A_DAY = 86_400_000;
const AHEAD_OF_UTC = 8 * 3_600_000;

/**
 * Calls back and tells the window whenever a day has begun in China: at midnight there, or when a device that slept
 * over it wakes up.
 */
export function watchDays(tell: () => void): void {
  let known = dayInChina(new Date());
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    const now = Date.now();
    const today = dayInChina(new Date(now));
    if (today !== known) {
      known = today;
      tell();
      dispatchEvent(new Event(NEW_DAY));
    }
    // Devices that sleep lose time, and people set their clocks: no look relies on the one before.
    timer = window.setTimeout(look, Math.min(A_MINUTE, A_DAY - ((now + AHEAD_OF_UTC) % A_DAY)));
  };
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  look();
}
