import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { todayInChina } from '../../rules/index.ts';
import { directPackages, type Manifest } from './problems.ts';

/** `npm run audit:age`: asks the registry when each package that package.json names had its last release. */
const TABLE = new URL('released.json', import.meta.url);

function lastRelease(name: string): string {
  const asked = spawnSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8' });
  if (asked.status !== 0) throw new Error(`${name}: ${asked.stderr}`);
  const times = JSON.parse(asked.stdout) as Record<string, string>;
  const releases = Object.entries(times).filter(([version]) => /^\d/.test(version));
  return releases.reduce((latest, [, time]) => (time > latest ? time : latest), '').slice(0, 10);
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const released = Object.fromEntries(directPackages(manifest).map((name) => [name, lastRelease(name)]));
writeFileSync(TABLE, `${JSON.stringify({ asked: todayInChina(new Date()), released }, null, 2)}\n`);
