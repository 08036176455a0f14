import { onePageOfEachKind } from './built-pages.ts';

// Pages of text alone are built alike: /privacy/ stands for these.
const TEXT = /^\/(about|accessibility|api|rules)\/$/;
const KINDS = onePageOfEachKind().filter((path) => !TEXT.test(path));

/** Details of a test that is left to `npm run test:all`: it takes long, and a quicker one covers its kind. */
export const LONG = { tag: '@long' } as const;

/** Details of a test of one page: of pages that are built alike, all but one are long. */
export const longUnlessKind = (path: string): { tag?: string } => (KINDS.includes(path) ? {} : LONG);

/** Details of one of many tests alike: those behind the first few are long. */
export const longAfter = (few: number, at: number): { tag?: string } => (at < few ? {} : LONG);
