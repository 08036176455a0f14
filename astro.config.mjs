import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { drawnOnly } from './src/build/bundle/drawn-only.ts';
import { SCRIPT_TARGET, STYLE_TARGET } from './src/build/bundle/floor.ts';
import { pageScriptAlone } from './src/build/bundle/page-script.ts';
import { scripts, scriptsAlone } from './src/build/bundle/scripts.ts';
import { isSmallSheet, sheets } from './src/build/bundle/sheets.ts';
import { checkedContent } from './src/build/content-integration.ts';
import { checkedSitemap } from './src/build/programs/sitemap.ts';
import { published } from './src/build/publish/index.ts';
import { namedThirdParty } from './src/build/publish/third-party.ts';
import { LOST_SCRIPTS_HASH } from './src/components/island/lost-scripts.ts';

export default defineConfig({
  output: 'static',
  // Where `npm start` serves; whoever publishes the site sets SITE to its address.
  site: process.env.SITE ?? 'http://localhost:4321',
  // Beside `npm start`, whose service worker would show the built pages on its own port.
  server: { port: 4322 },
  trailingSlash: 'always',
  build: { format: 'directory' },
  integrations: [
    checkedContent(),
    mdx(),
    // Without it every .ts goes through Babel too.
    drawnOnly(preact({ include: ['**/*.tsx'] })),
    checkedSitemap(),
    published(),
  ],
  // Straight quotes and dashes of the official text stay as printed.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // 'jsx' would drop line breaks between inline elements.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    csp: {
      // Astro counts its own scripts alone.
      scriptDirective: { hashes: [LOST_SCRIPTS_HASH] },
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        // src/widgets/kit/script-address.ts
        'trusted-types script-address',
      ],
    },
  },
  vite: {
    plugins: [scriptsAlone(), namedThirdParty(), pageScriptAlone()],
    // The roster's worker loads what reads and writes spreadsheets when it is needed.
    worker: { format: 'es', plugins: () => [namedThirdParty()] },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: scripts } } } },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: sheets } } } },
    },
    build: {
      target: SCRIPT_TARGET,
      cssTarget: STYLE_TARGET,
      assetsInlineLimit: isSmallSheet,
      // Astro marks each MDX file with a directive that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
