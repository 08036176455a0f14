import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * The renderer, for server-side rendering only: our own starter (`src/browser/islands.ts`) hydrates widgets, so the
 * renderer's client entry point is not built.
 */
export function drawnOnly(integration: AstroIntegration): AstroIntegration {
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _notBuilt, ...renderer }) => options.addRenderer(renderer),
        }),
    },
  };
}

/** The oldest supported browsers. Older ones show every page as without JavaScript. */
export const FLOOR = { chrome: '87', safari: '14', ios: '14' } as const;

const targetOf = (engines: Readonly<Record<string, string>>): string[] =>
  Object.entries(engines).map(([engine, version]) => `${engine}${version}`);

/** CSS target of the build. */
export const STYLE_TARGET = targetOf(FLOOR);

/**
 * JavaScript target of the build. Chrome 87 to 90 misread one form of `?.`, a call with spread arguments, so a target
 * of 87 would transpile every `?.`. `tests/site/engines.spec.ts` refuses that form instead, and any other syntax that
 * is too new.
 */
export const SCRIPT_TARGET = targetOf({ ...FLOOR, chrome: '91' });

/** Modules of the scripts that pages load at once: the page script, and the one that starts widgets later. */
const ITS_PARTS = /\/src\/browser\/[^/]+\.ts$/;
const LINKS = /\/links\//;

/**
 * Gives the page scripts their own copy of the few modules that they share with widgets. Otherwise pages would load the
 * widgets' chunks at once.
 */
export function pageScriptAlone(): Plugin {
  return {
    name: 'page-script-alone',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(id, importer) {
      if (!importer || !ITS_PARTS.test(importer) || !LINKS.test(id)) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `${found.id}?page`;
    },
  };
}

/** Vite's wrapper of dynamic imports. */
const HELPER = '\0vite/preload-helper.js';

/** Replaces it: preloads a chunk's imports with the chunk, and does not wait for styles. */
const ours = (loading: string) => `export function __vitePreload(load, files = []) {
  for (const file of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  return ${loading};
}`;

/** Where widgets are imported dynamically. */
const ISLANDS = '/src/browser/';

/**
 * Retries a failed widget import, fetching its files past the HTTP cache. The new import needs another URL, as browsers
 * remember failed modules. If other chunks import from the file, the module is one of its exports.
 */
const TWICE = `load().catch(async () => {
    for (const file of files) await fetch('/' + file, { cache: 'reload' });
    const again = await import(/* @vite-ignore */ '/' + files[0] + '?' + Date.now());
    return Object.values(again).find((each) => each?.default) ?? again;
  })`;

/** Leaves styles out of the client scripts, as pages include the styles of their widgets. */
export function scriptsAlone(): Plugin {
  return {
    name: 'scripts-alone',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id, importer) => (id === HELPER ? `${HELPER}?${importer}` : undefined),
    load(id) {
      if (id.startsWith(HELPER)) return ours(id.includes(ISLANDS) ? TWICE : 'load()');
      return id.endsWith('.css') ? '' : undefined;
    },
  };
}

/** Shared by all widgets, questionnaires or not. */
const BASE =
  /\/node_modules\/preact\/|\/src\/(?:rules\/(?:date|told|vocabulary|citation)|links\/(?:citations|answers|offices|script-address)|widgets\/ui\/(?:guarded|Citations|Contacts|Notes|CopyButton|fields|form-texts|saving))\.tsx?$/;

/** Shared by the questionnaires about the exchange. */
const EXCHANGE = /\/src\/(?:rules\/conversion|widgets\/answers\/exchange\/).*\.tsx?$/;

/** Shared by all questionnaires. */
const ASK =
  /\/src\/(?:links\/notice|widgets\/ui\/(?!(?:Calendar|calendar|reminder))[^/]+|widgets\/form\/.*|rules\/(?:guard|notes))\.tsx?$/;

/** Chunks of the client scripts: prefers few files to small ones. */
export const scripts = {
  groups: [
    { name: 'base', test: BASE, priority: 3, minShareCount: 2 },
    { name: 'exchange', test: EXCHANGE, priority: 1, minShareCount: 2 },
    { name: 'ask', test: ASK, priority: 2, minShareCount: 3 },
  ],
};

/**
 * Chunks of the styles: one for every page, another for widgets as server-rendered and everything around them. Pages
 * with widgets then have no inline styles, so that their HTML arrives sooner.
 */
export const sheets = {
  groups: [
    { name: 'page', test: /\/src\/styles\/index\.css$/, priority: 1 },
    {
      name: 'form',
      test: /\/src\/(?:widgets\/(?!(?:SearchSite|Roster)\/).*|components\/island\/form)\.css$/,
    },
  ],
};

/**
 * Inlines styles that only a few pages need, which saves a request. Nothing else is inlined: img-src would block data:
 * URIs for images, and scripts stay in files.
 */
export function isSmallSheet(file: string): boolean {
  return file.endsWith('.css') && !/\/(?:page|form|answer)\./.test(file);
}
