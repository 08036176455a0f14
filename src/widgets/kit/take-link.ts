import { type AnswerLink, readFragment } from './answer-link.ts';

/** What an opened link tells this widget; it is taken out of the address at once. undefined: no link for it. */
export function takeLink(task: string): AnswerLink | undefined {
  const link = readFragment(location.hash, task);
  if (link) history.replaceState(history.state, '', location.pathname + location.search);
  return link;
}
