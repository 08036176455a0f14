import rules from './stryker.config.mjs';

/** Mutation testing of what widgets decide: `npm run mutate:states`. Not part of `npm test`. */
export default {
  ...rules,
  mutate: ['src/widgets/*/state.ts', 'src/widgets/form/state.ts'],
  vitest: { configFile: 'tests/stryker.states.vitest.config.ts', related: false },
  incrementalFile: 'test-results/mutation-states-incremental.json',
  jsonReporter: { fileName: 'test-results/mutation-states.json' },
  tempDirName: 'test-results/stryker-states',
  thresholds: { high: 85, low: 85, break: 85 },
};
