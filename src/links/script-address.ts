// The CSP requires Trusted Types for script addresses. TypeScript's DOM types do not know them and expect strings, so
// the trusted address is cast to the type of its text.
interface ScriptPolicy {
  createScriptURL(path: string): string;
}

declare global {
  var trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;
}

/** The only policy name that the CSP directive `trusted-types` allows. */
const NAME = 'script-address';
// A policy can be created only once per page, so bundles that each contain this file share it.
const SHARED = Symbol.for(NAME);

function ownAddress(path: string): string {
  const { href, origin } = new URL(path, location.href);
  if (origin !== location.origin) throw new TypeError(`A script of another site: ${path}`);
  return href;
}

function policy(): ScriptPolicy {
  const page = globalThis as { [SHARED]?: ScriptPolicy };
  const rules = { createScriptURL: ownAddress };
  page[SHARED] ??= globalThis.trustedTypes?.createPolicy(NAME, rules) ?? rules;
  return page[SHARED];
}

/**
 * The address of a script of this site, for starting a worker or service worker.
 * @param path from the root of the site (`/sw.js`), or the bundler's address for `?worker&url`
 * @returns a TrustedScriptURL if the browser supports them, otherwise the absolute address
 * @throws TypeError for an address of another site
 */
export function scriptAddress(path: string): string {
  return policy().createScriptURL(path);
}
