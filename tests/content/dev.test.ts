import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { startDev, untilSays } from '../dev-server.ts';
import { copyProject } from '../project-copy.ts';

const NOTICE = 'guizhou-2023-55';
const MINUTES_3 = 180_000;

let root = '';
let page = '';
let end = () => {};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dev-'));
  copyProject(root);
  const server = await startDev(root);
  end = server.end;
  page = `${server.url}/notices/${NOTICE}/`;
  await untilSays(page, '</html>');
}, MINUTES_3);

afterAll(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

function edit(name: string, from: string, to: string): void {
  const file = join(root, 'content/notices', NOTICE, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

for (const [what, name, from] of [
  ['a guide', 'notice.mdx', '<Guide>\n\n'],
  ['an answer', 'answers.yaml', 'says: '],
] as const) {
  test(
    `what is changed in ${what} shows in npm run dev`,
    async () => {
      const says = `改过的${name.replace(/\W.*/, '')}，`;
      edit(name, from, `${from}${says}`);
      await untilSays(page, says);
    },
    MINUTES_3,
  );
}
