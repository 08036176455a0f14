/** Told to the window by the page when a day begins in China. */
export const NEW_DAY = 'newday';
