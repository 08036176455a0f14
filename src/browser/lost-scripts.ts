import { createHash } from 'node:crypto';

/**
 * Inline script before the first fetched one: reports a script that cannot be loaded, as no other script could. Once
 * started, islands handle failures themselves (`islands.ts`).
 */
export const LOST_SCRIPTS =
  "addEventListener('error',function(e){if(e.target.tagName==='SCRIPT')document.documentElement.dataset.lost=''},true)";

/** For the CSP, which allows no other inline script. */
export const LOST_SCRIPTS_HASH =
  `sha256-${createHash('sha256').update(LOST_SCRIPTS).digest('base64')}` as const;
