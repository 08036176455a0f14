import { createElement, type FunctionComponent, hydrate } from 'preact';

/** Gives life to a widget that the build has drawn into a place, by the props that it was drawn with. */
export type Start = (place: Element, props: object) => void;

/** How a widget is given life. */
export function lively(Widget: FunctionComponent<never>): Start {
  return (place, props) => {
    // White space around it in the page would be taken for a part of the widget, which then moves and loses the focus.
    for (const node of [...place.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
    hydrate(createElement(Widget as FunctionComponent, props), place);
  };
}
