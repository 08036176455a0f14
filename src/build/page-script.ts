import type { Plugin } from 'vite';

/** The parts of the script that every page loads. */
const ITS_PARTS = /\/src\/(?:offline|components)\/[^/]+\.ts$/;
const WIDGETS = /\/widgets\//;

/**
 * Gives the script of every page a copy of the few lines that it takes from the widgets: shared, they would come in the
 * widgets' own files, which pages without widgets would then load as well.
 */
export function pageScriptAlone(): Plugin {
  return {
    name: 'page-script-alone',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(id, importer) {
      if (!importer || !ITS_PARTS.test(importer) || !WIDGETS.test(id)) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `${found.id}?page`;
    },
  };
}
