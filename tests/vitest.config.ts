import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    tags: [
      {
        name: 'long',
        description: 'Takes long, and a quicker one covers its kind: left to npm run test:all.',
      },
    ],
    // Every processor works; modules and content that many files need are loaded once for each. What a test puts in
    // the place of something global it takes away again.
    maxWorkers: '100%',
    isolate: false,
    // A machine in China and one elsewhere must give the same answers: see that no test leans on the local zone.
    env: { TZ: 'America/Los_Angeles' },
    // Thousands of random inputs take a while on a busy machine; what never ends is still found.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
