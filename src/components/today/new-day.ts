import type { NewDay } from '../../widgets/kit/new-day.ts';
import { dayInChina } from './day-in-china.ts';

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
