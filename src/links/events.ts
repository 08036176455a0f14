/** Told to the window by the page when a day begins in China. A type, so that the page's small script brings nothing of the kit. */
export type NewDay = 'newday';

/** Told by a widget that broke, to the place that it stands in. A type, so that the script that starts widgets brings none of them. */
export type Broken = 'broken';
