import type { Plugin } from 'vite';

/** What Vite wraps dynamic imports in. */
const HELPER = '\0vite/preload-helper.js';

/** In place of it: a script is asked for together with the files that it imports, and waits for no styles. */
const ours = (loading: string) => `export function __vitePreload(load, files = []) {
  for (const file of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  return ${loading};
}`;

/** Who asks for the widgets. */
const ISLANDS = '/components/island/';

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
  /\/node_modules\/(?:preact)\/|\/src\/(?:rules\/(?:plain-date|told|vocabulary|citation)|widgets\/kit\/(?:robust\/.*|Citations|Contacts|citation-link|ContactWays|phone-link|NoteCard|CopyButton|Field|TextField|ChoiceField|ErrorSummary|form-texts|in-wechat|typed-number|take-link|answer-link))\.tsx?$/;

/** What the questionnaires that ask about the exchange share. */
const EXCHANGE =
  /\/src\/(?:rules\/conversion\/.*|widgets\/kit\/(?:exchange\/.*|facts\/offers|conversion-window|ExchangeHours|Way))\.tsx?$/;

/** What all questionnaires share. */
const ASK =
  /\/src\/(?:widgets\/kit\/(?!Calendar)[^/]+\.tsx?|widgets\/kit\/(?:questionnaire|facts)\/.*|rules\/(?:guard|note|step)\.ts)$/;

/** Few files rather than small ones. */
export const scripts = {
  groups: [
    { name: 'base', test: BASE, priority: 3, minShareCount: 2 },
    { name: 'exchange', test: EXCHANGE, priority: 1, minShareCount: 2 },
    { name: 'ask', test: ASK, priority: 2, minShareCount: 3 },
  ],
};
