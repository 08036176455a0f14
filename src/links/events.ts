/** Event of the window when a new day begins in China. Only a type, so that the page script does not import widget code. */
export type NewDay = 'newday';

/**
 * Event that a broken widget dispatches on its island. Only a type, so that the island starter does not import widget
 * code.
 */
export type Broken = 'broken';
