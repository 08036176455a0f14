import { spawnSync } from 'node:child_process';

// FUZZ_RUNS=1000000 FUZZ_SEED=7 npm run fuzz looks longer, and elsewhere.
const { FUZZ_RUNS = '100000' } = process.env;
const { status } = spawnSync('vitest run --config tests/vitest.config.ts tests/fuzz', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS },
});
process.exitCode = status ?? 1;
