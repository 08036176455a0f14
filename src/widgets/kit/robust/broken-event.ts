/** Told by a widget that broke, to the place that it stands in. A type, so that the script that starts widgets brings none of them. */
export type Broken = 'broken';
