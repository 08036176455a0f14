import { readFileSync } from 'node:fs';
import { type Lock, type Manifest, packageProblems, type Released } from './problems.ts';

const read = (file: string | URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lock;
const problems = packageProblems(manifest, lock, read(new URL('released.json', import.meta.url)) as Released);
if (problems.length > 0) {
  process.stderr.write(`${problems.map((each) => `packages: ${each}`).join('\n')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`packages: ${Object.keys(lock.packages).length - 1}, no problems\n`);
}
