import type { Plugin } from 'vite';

/** What Vite wraps dynamic imports in. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Pages bring the styles of their widgets themselves, so the scripts for browsers bring none; and no helper has to wait
 * for styles before a script is imported.
 */
export function scriptsAlone(): Plugin {
  return {
    name: 'scripts-alone',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      if (id === HELPER) return 'export const __vitePreload = (load) => load();';
      return id.endsWith('.css') ? '' : undefined;
    },
  };
}
