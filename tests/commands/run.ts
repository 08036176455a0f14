/**
 * `npm run commands`: runs every command that the docs give, in a fresh clone, as a newcomer would; those that take
 * long in a smaller form. `npm run commands -- card fuzz` runs those alone whose text has one of these words. About an hour.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { COMMANDS, type Tried } from './list.ts';

const SETTING_UP = 'npm ci';
const project = fileURLToPath(new URL('../..', import.meta.url));
const clone = mkdtempSync(join(tmpdir(), 'commands-'));

let running: ChildProcess | undefined;
const end = () => running?.pid && process.kill(-running.pid, 'SIGKILL');

/** Whether a server shows its page before it ends. */
async function isServed(address: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const there = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

/** Runs one command. @returns what is wrong; nothing when it did its work */
async function problemOf(
  command: string,
  { smaller, minutes, typed = [], ...wanted }: Tried,
): Promise<string> {
  const child = spawn(smaller ?? command, { cwd: clone, shell: true, detached: true });
  const ended = once(child, 'close');
  running = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  child.stdin.end(typed.map((line) => `${line}\n`).join(''));
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    end();
  }, minutes * 60_000);
  const served = wanted.serves !== undefined && (await isServed(wanted.serves, child));
  if (served) end();
  const [code] = await ended;
  clearTimeout(limit);
  running = undefined;
  said = stripVTControlCharacters(said);
  const tail = `\n${said.slice(-2000)}`;
  if (late) return `took more than ${minutes} minutes${tail}`;
  if (wanted.serves ? !served : code !== 0) return `ended with code ${code ?? 'none'}${tail}`;
  return wanted.says.test(said) ? '' : `does not say ${wanted.says}${tail}`;
}

const words = process.argv.slice(2);
const asked = Object.entries(COMMANDS).filter(
  ([command]) => command === SETTING_UP || words.length === 0 || words.some((word) => command.includes(word)),
);
process.once('exit', () => rmSync(clone, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    end();
    process.exit(1);
  });

spawnSync('git', ['clone', '--quiet', project, clone], { stdio: 'inherit' });
const count = { passed: 0, failed: 0 };
for (const [command, tried] of asked) {
  const since = performance.now();
  const problem = await problemOf(command, tried);
  count[problem ? 'failed' : 'passed'] += 1;
  const seconds = Math.round((performance.now() - since) / 1000);
  const as = tried.smaller ? `, as ${tried.smaller}` : '';
  console.log(`${problem ? 'FAILED' : 'ok'}  ${command}${as}, ${seconds} s${problem && `: ${problem}`}`);
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
