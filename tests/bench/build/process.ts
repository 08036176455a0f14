import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process took. */
export interface Taken {
  seconds: number;
  /** Of all its threads together, by the processor: a busy machine lengthens it little. Linux tells it. */
  computed: number;
  /** The most memory that it held, in megabytes. */
  peak: number;
}

const TICKS_A_SECOND = 100;
const OFTEN_MS = 100;

/** What a running process has taken so far; undefined once it has gone. */
function takenBy(pid: number): Omit<Taken, 'seconds'> | undefined {
  try {
    const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    const [, times = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user = 0, system = 0] = times.split(' ').slice(11, 13).map(Number);
    return { computed: (user + system) / TICKS_A_SECOND, peak: Number(peak) / 1024 };
  } catch {
    return undefined;
  }
}

/**
 * Runs Node in a folder and watches what it takes.
 * @param enough words with which it has come far enough: it is ended then
 * @throws Error with the end of what it said, when it does not end well
 */
export function watched(cwd: string, words: readonly string[], enough?: string): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const since = performance.now();
    const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let far = false;
    let taken = { computed: Number.NaN, peak: Number.NaN };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-2000);
        far ||= enough !== undefined && said.includes(enough);
        if (far) child.kill();
      });
    }
    const watch = setInterval(() => {
      taken = takenBy(child.pid ?? 0) ?? taken;
    }, OFTEN_MS);
    child.once('close', (code) => {
      clearInterval(watch);
      if (far || code === 0) resolve({ seconds: (performance.now() - since) / 1000, ...taken });
      else reject(new Error(`${words.join(' ')}: ${said}`));
    });
  });
}
