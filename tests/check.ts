import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** `npm run check`: every check, as many side by side as there are processors; those that take longest begin. */
const CHECKS = ['check:types', 'check:unused', 'check:content', 'check:lint'];

/** Runs one check, and shows all that it said once it has ended. @returns whether it holds */
function holds(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    child.once('close', (code) => {
      process.stdout.write(`\n── ${script} ──\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}

const waiting = CHECKS.values();
const failed: string[] = [];
async function work(): Promise<void> {
  for (const script of waiting) if (!(await holds(script))) failed.push(script);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
