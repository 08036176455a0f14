import type { Plugin } from 'vite';

/** The parts of the scripts that pages load at once: every page's own, and the one that starts widgets later. */
const ITS_PARTS = /\/src\/(?:offline|components|components\/island)\/[^/]+\.ts$/;
const KIT = /\/widgets\/kit\//;

/**
 * Gives what pages load at once a copy of the few lines that it takes from the widgets' kit: shared, they would come in
 * the widgets' own files, which would then be loaded at once as well.
 */
export function pageScriptAlone(): Plugin {
  return {
    name: 'page-script-alone',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(id, importer) {
      if (!importer || !ITS_PARTS.test(importer) || !KIT.test(id)) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `${found.id}?page`;
    },
  };
}
