/** Told by a widget that broke, to the place that it stands in. */
export const BROKEN = 'broken';
