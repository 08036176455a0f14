// The page's policy asks for Trusted Types where a script is loaded by address; TypeScript's DOM does not know them yet
// and takes strings there, so the trusted address goes by the type of the text that it stands for.
interface ScriptPolicy {
  createScriptURL(path: string): string;
}

declare global {
  var trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;
}

/** The only policy that `trusted-types` allows. */
const NAME = 'script-address';
// A browser makes it once a page: bundles that each hold this file share it.
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
 * The address of a script of this site, as a worker or a service worker may be started from it.
 * @param path from the root of the site (`/sw.js`), or as the bundler gives it for `?worker&url`
 * @returns a TrustedScriptURL where browsers have them, else the whole address
 * @throws TypeError for an address of another site
 */
export function scriptAddress(path: string): string {
  return policy().createScriptURL(path);
}
