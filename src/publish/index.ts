import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { narrowPolicies, writeTwins } from './files.ts';
import { writeThirdParty } from './third-party.ts';
import { writeWorker } from './worker.ts';

/** Completes the built site. Each step uses the output of earlier ones, so the order matters. */
export function published(): AstroIntegration {
  return {
    name: 'published',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        narrowPolicies(dist);
        const { many, bytes } = await writeWorker(dist);
        logger.info(`${many} files for use without network, ${Math.ceil(bytes / 1000)} kB over the line`);
        writeThirdParty(dist);
        await writeTwins(dist);
      },
    },
  };
}
