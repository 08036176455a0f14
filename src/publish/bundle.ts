import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * A renderer for the build alone: what it draws is given life by our own start (`components/island`), so its script for
 * browsers, and what that script may load, is not built.
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

/** The oldest engines that the tasks run in. In older ones every page reads as it does without JavaScript. */
export const FLOOR = { chrome: '87', safari: '14', ios: '14' } as const;

const targetOf = (engines: Readonly<Record<string, string>>): string[] =>
  Object.entries(engines).map(([engine, version]) => `${engine}${version}`);

/** The same for the build, which writes newer styles as these understand them. */
export const STYLE_TARGET = targetOf(FLOOR);

/**
 * And newer syntax of scripts. Chrome 87 to 90 misread one form of `?.`, a call with `...` in it, for which the build would
 * write out every `?.`: `tests/site/engines.spec.ts` refuses that form instead, and all else that is newer than the floor.
 */
export const SCRIPT_TARGET = targetOf({ ...FLOOR, chrome: '91' });

/** The parts of the scripts that pages load at once: every page's own, and the one that starts widgets later. */
const ITS_PARTS = /\/src\/browser\/[^/]+\.ts$/;
const LINKS = /\/links\//;

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
      if (!importer || !ITS_PARTS.test(importer) || !LINKS.test(id)) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `${found.id}?page`;
    },
  };
}

/** What Vite wraps dynamic imports in. */
const HELPER = '\0vite/preload-helper.js';

/** In place of it: a script is asked for together with the files that it imports, and waits for no styles. */
const ours = (loading: string) => `export function __vitePreload(load, files = []) {
  for (const file of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  return ${loading};
}`;

/** Who asks for the widgets. */
const ISLANDS = '/src/browser/';

/**
 * A widget that cannot be had is asked for once more, its files fetched past what the browser keeps: under another name,
 * because a page remembers which modules failed. A file that others import from holds the module as one of its exports.
 */
const TWICE = `load().catch(async () => {
    for (const file of files) await fetch('/' + file, { cache: 'reload' });
    const again = await import(/* @vite-ignore */ '/' + files[0] + '?' + Date.now());
    return Object.values(again).find((each) => each?.default) ?? again;
  })`;

/** Pages bring the styles of their widgets themselves, so the scripts for browsers bring none. */
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

/** What every widget shares, questionnaire or not. */
const BASE =
  /\/node_modules\/preact\/|\/src\/(?:rules\/(?:date|told|vocabulary|citation)|links\/(?:citations|answers|offices|script-address)|widgets\/ui\/(?:guarded|Citations|Contacts|Notes|CopyButton|fields|form-texts|saving))\.tsx?$/;

/** What the questionnaires that ask about the exchange share. */
const EXCHANGE = /\/src\/(?:rules\/conversion|widgets\/answers\/(?:exchange\/|ExchangeWay)).*\.tsx?$/;

/** What all questionnaires share. */
const ASK =
  /\/src\/(?:links\/notice|widgets\/ui\/(?!(?:Calendar|calendar|reminder))[^/]+|widgets\/form\/.*|rules\/(?:guard|notes))\.tsx?$/;

/** Few files rather than small ones. */
export const scripts = {
  groups: [
    { name: 'base', test: BASE, priority: 3, minShareCount: 2 },
    { name: 'exchange', test: EXCHANGE, priority: 1, minShareCount: 2 },
    { name: 'ask', test: ASK, priority: 2, minShareCount: 3 },
  ],
};

/**
 * What every page needs is one file, what widgets need as they are served another, and with it all that stands in
 * pages around them: such pages have no styles in themselves, and the page itself comes the sooner.
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
 * What a few pages alone need stands in those pages: a request less. Nothing else is turned into a part of a page,
 * neither pictures into data: URIs, which img-src would refuse, nor scripts into inline ones.
 */
export function isSmallSheet(file: string): boolean {
  return file.endsWith('.css') && !/\/(?:page|form|answer)\./.test(file);
}
