/** What one run can take; a company with more splits its list. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;

const MEGABYTE = 1_000_000;
export const MOST_BYTES = 30 * MEGABYTE;

/** Of a workbook once it is unpacked: ten times what the longest list takes. */
export const MOST_UNPACKED = 300 * MEGABYTE;

/** Lines of a sheet, blank ones among them. */
export const MOST_LINES = 65_536;
