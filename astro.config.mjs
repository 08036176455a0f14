import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { LOST_SCRIPTS_HASH } from './src/browser/lost-scripts.ts';
import { checkedContent } from './src/content/integration.ts';
import {
  drawnOnly,
  isSmallSheet,
  pageScriptAlone,
  SCRIPT_TARGET,
  STYLE_TARGET,
  scripts,
  scriptsAlone,
  sheets,
} from './src/publish/bundle.ts';
import { published } from './src/publish/index.ts';
import { checkedSitemap } from './src/publish/sitemap.ts';
import { namedThirdParty } from './src/publish/third-party.ts';

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
        // src/links/script-address.ts
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
