import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

type Counts = Record<'passed' | 'failed', number>;

interface Stage {
  /** The npm script that does the work. */
  script: string;
  minutes: number;
  /** What is set for it, unless it is set already. */
  env?: Record<string, string>;
  /** Where the stage's tests leave their results, and how to read them; a stage without is one check that holds or not. */
  results?: { file: string; read: (json: Record<string, unknown>) => Counts };
}

const vitest = (json: Record<string, unknown>): Counts => {
  return { passed: Number(json.numPassedTests), failed: Number(json.numFailedTests) };
};
const playwright = ({ stats }: Record<string, unknown>): Counts => {
  const { expected, unexpected, flaky } = stats as Record<string, number>;
  return { passed: Number(expected), failed: Number(unexpected) + Number(flaky) };
};

/** `npm test` is for every change, and leaves out what is tagged as long; `npm run test:all` leaves out nothing. */
const all = process.argv.includes('--all');
const unit = { file: 'test-results/unit.json', read: vitest };
const site = { file: 'test-results/site.json', read: playwright };
const stages: Stage[] = all
  ? [
      { script: 'check', minutes: 5 },
      { script: 'test:unit:all', minutes: 10, results: unit, env: { FUZZ_RUNS: '10000' } },
      { script: 'build', minutes: 5 },
      { script: 'test:site:all', minutes: 30, results: site },
    ]
  : [
      { script: 'check', minutes: 5 },
      { script: 'test:unit', minutes: 5, results: unit },
      { script: 'build', minutes: 5 },
      { script: 'test:site', minutes: 10, results: site },
    ];

const windows = process.platform === 'win32';
let running: ChildProcess | undefined;

/** Ends the running stage with everything that it started: gently first, so that it can stop its own servers. */
function endStage(): void {
  const pid = running?.pid;
  if (!pid) return;
  if (windows) spawnSync('taskkill', ['/pid', `${pid}`, '/t', '/f']);
  else process.kill(-pid, 'SIGINT');
  if (!windows) setTimeout(() => running && process.kill(-pid, 'SIGKILL'), 10_000).unref();
}

/** Runs one npm script; resolves to undefined when it went well, else to what happened. */
function run({ script, minutes, env }: Stage): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${script}`, {
      shell: true,
      stdio: 'inherit',
      detached: !windows,
      env: { ...env, ...process.env },
    });
    running = child;
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      endStage();
    }, minutes * 60_000);
    child.once('close', (code) => {
      clearTimeout(limit);
      running = undefined;
      if (late) resolve(`took more than ${minutes} minutes`);
      else resolve(code === 0 ? undefined : `ended with code ${code ?? 'none'}`);
    });
  });
}

/** What a stage counts for: its tests, or one for the whole of it; a broken stage never counts less than one failure. */
function count(stage: Stage, broken: string | undefined): Counts {
  let counts = { passed: broken ? 0 : 1, failed: 0 };
  try {
    if (stage.results) counts = stage.results.read(JSON.parse(readFileSync(stage.results.file, 'utf8')));
  } catch {
    counts = { passed: 0, failed: 1 };
  }
  const ranNone = counts.passed + counts.failed === 0;
  return { passed: counts.passed, failed: broken || ranNone ? Math.max(counts.failed, 1) : counts.failed };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endStage);

const total: Counts = { passed: 0, failed: 0 };
const begun = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
rmSync('test-results', { recursive: true, force: true });
for (const stage of stages) {
  const since = performance.now();
  console.log(`\n── ${stage.script} ──`);
  const broken = await run(stage);
  const { passed, failed } = count(stage, broken);
  total.passed += passed;
  total.failed += failed;
  console.log(
    `── ${stage.script}: ${failed ? `FAILED (${broken ?? 'no test ran'})` : 'ok'}, ${seconds(since)} ──`,
  );
  if (failed) {
    const set = Object.entries(stage.env ?? {}).map(([name, value]) => `${name}=${value} `);
    console.log(`Stopped here: "${set.join('')}npm run ${stage.script}" repeats this stage alone.`);
    break;
  }
}
console.log(`\n${seconds(begun)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
