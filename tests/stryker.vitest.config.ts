import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The quick tests of the rules: thousands of mutants are held against them. */
export default mergeConfig(base, {
  test: {
    exclude: [
      'tests/content/**',
      'tests/fuzz/**',
      'tests/widgets/**',
      'tests/rules/exhaustive*',
      'tests/rules/properties*',
      'tests/rules/totality.test.ts',
      'tests/rules/contacts-totality.test.ts',
      'tests/rules/timezones*',
      'tests/rules/kept.test.ts',
    ],
    // On a busy machine a slow test is no killed mutant.
    testTimeout: 60_000,
    // A mutant meets modules that are loaded anew for each file.
    isolate: true,
    reporters: ['dot'],
  },
});
