import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.test.ts'],
    // A machine in China and one elsewhere must give the same answers: see that no test leans on the local zone.
    env: { TZ: 'America/Los_Angeles' },
    // Thousands of random inputs take a while on a busy machine; what never ends is still found.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
