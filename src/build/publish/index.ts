import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeaders } from './headers.ts';
import { takeOutFolderHashes } from './islands.ts';
import { writeTwins } from './twins.ts';

/** What the built site needs beside its pages. Each step takes the files as the one before left them: the order counts. */
export function published(): AstroIntegration {
  return {
    name: 'published',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        takeOutFolderHashes(dist);
        writeHeaders(dist);
        await writeTwins(dist);
      },
    },
  };
}
