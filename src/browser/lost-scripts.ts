import { createHash } from 'node:crypto';

/**
 * Stands in the page itself, before the first script that is fetched: where one cannot be had, nothing else is there to
 * say so. Once the islands are started they look after themselves (`broken.ts`).
 */
export const LOST_SCRIPTS =
  "addEventListener('error',function(e){if(e.target.tagName==='SCRIPT')document.documentElement.dataset.lost=''},true)";

/** For the policy, which allows no other script in a page. */
export const LOST_SCRIPTS_HASH =
  `sha256-${createHash('sha256').update(LOST_SCRIPTS).digest('base64')}` as const;
