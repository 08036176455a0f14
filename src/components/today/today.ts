import { placeOn } from '../timeline/time-scale.ts';
import { dayInChina, dayInWords } from './day-in-china.ts';

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
