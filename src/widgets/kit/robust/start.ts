import { createElement, type FunctionComponent, hydrate } from 'preact';
import { makeWordsFresh } from './fresh-words.ts';

makeWordsFresh();

/** Gives life to a widget that the build has drawn into a place, by the props that it was drawn with. */
export function start<Props extends object>(
  Widget: FunctionComponent<Props>,
  place: Element,
  props: Props,
): void {
  // White space around it in the page would be taken for a part of the widget, which then moves and loses the focus.
  for (const node of [...place.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
  hydrate(createElement(Widget, props), place);
}
