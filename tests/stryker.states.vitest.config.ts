import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests of the widgets: mutants of what they decide are held against them. */
export default mergeConfig(base, {
  test: {
    exclude: ['tests/content/**', 'tests/rules/**', 'tests/fuzz/**', 'tests/widgets/roster-dirt*'],
    testTimeout: 60_000,
    // A mutant meets modules that are loaded anew for each file.
    isolate: true,
    reporters: ['dot'],
  },
});
