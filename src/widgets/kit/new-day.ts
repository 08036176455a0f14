/** Told to the window by the page when a day begins in China. A type, so that the page's small script brings nothing of the kit. */
export type NewDay = 'newday';
