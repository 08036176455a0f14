/**
 * Mutation testing of the rules: `npm run mutate`. Not part of `npm test`: the first run takes about an hour on two
 * cores, later ones hold only what has changed since.
 */
export default {
  mutate: ['src/rules/**/*.ts', '!src/rules/schema/**', '!src/rules/index.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/stryker.vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 60_000,
  ignorePatterns: [
    'dist',
    'test-results',
    '.astro',
    'public',
    'src/pages',
    'src/components',
    'src/layouts',
    'src/styles',
  ],
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'test-results/mutation-incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  tempDirName: 'test-results/stryker',
  thresholds: { high: 95, low: 95, break: 95 },
};
