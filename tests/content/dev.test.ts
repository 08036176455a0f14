/** @module-tag long */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { multiply } from '../bench/notices.ts';
import { startDev, untilSays } from '../dev-server.ts';
import { copyProject } from '../project-copy.ts';

const NOTICE = 'guizhou-2023-55';
const OTHER = 'jilin-2022-25';
const AMENDING = 'mohurd-2020-662';
const AMENDED = 'hainan-2020-135';
const MINUTES_3 = 180_000;
/** What a page says where it cannot be drawn; why, is said in the terminal and over the page. */
const STOPPED = '<title>Error</title>';

let root = '';
let url = '';
let end = () => {};

const notices = () => join(root, 'content/notices');
const page = (id: string) => `${url}/notices/${id}/`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dev-'));
  copyProject(root);
  ({ url, end } = await startDev(root));
  await untilSays(page(NOTICE), '</html>');
}, MINUTES_3);

afterAll(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

/** Changes the first place where a file says something. @returns how to change it back */
function edit(file: string, from: string, to: string): () => void {
  const path = join(notices(), file);
  const text = readFileSync(path, 'utf8');
  expect(text, `${file} holds ${from}`).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}

for (const [what, name, before, says, path] of [
  ['a guide', 'notice.mdx', '<Guide>\n\n', '改过的导读', '/notices/ID/'],
  ['a title', 'notice.mdx', 'shortTitle: ', '改题', '/notices/'],
  ['an answer', 'answers.yaml', 'says: ', '改过的回答', '/notices/ID/'],
  [
    'a rule',
    'rules.yaml',
    'id: A-29\n      when: [{ specialties: [several] }]\n      says: ',
    '改过的规则',
    '/rules/ID/',
  ],
  ['an office', 'contacts.yaml', 'serves: ', '改过的单位', '/notices/ID/'],
] as const) {
  test(
    `what is changed in ${what} shows in npm run dev`,
    async () => {
      edit(`${NOTICE}/${name}`, before, before + says);
      await untilSays(url + path.replace('ID', NOTICE), says);
    },
    MINUTES_3,
  );
}

test(
  'what a notice changes in another shows on the other’s page, and goes when it is taken back',
  async () => {
    const path = `${url}/rules/${AMENDED}/`;
    await untilSays(path, '海南印的截止日是');
    const back = edit(`${AMENDING}/rules.yaml`, '海南印的截止日是', '海南先印的截止日是');
    await untilSays(path, '海南先印的截止日是');
    // The watcher passes over a second save within 50 ms.
    await new Promise((resolve) => setTimeout(resolve, 200));
    back();
    await untilSays(path, '海南印的截止日是');
  },
  MINUTES_3,
);

test(
  'a fault in one notice stops every page until it is mended, whatever is edited meanwhile',
  async () => {
    const mend = edit(`${OTHER}/rules.yaml`, "clause: '2.2'", "clause: '9.9'");
    await untilSays(page(NOTICE), STOPPED);
    edit(`${NOTICE}/notice.mdx`, '<Guide>\n\n', '<Guide>\n\n又改了一次。');
    // Longer than Astro waits before it takes in what has changed.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await untilSays(page(NOTICE), STOPPED);
    mend();
    await untilSays(page(NOTICE), '又改了一次。');
    await untilSays(page(OTHER), '</html>');
  },
  MINUTES_3,
);

test(
  'a folder that is added has its pages, and one that is taken away has none',
  async () => {
    const names = readdirSync(notices());
    const more = multiply(root, 2 * names.length);
    await untilSays(page(`${NOTICE}-x1`), '</html>');
    await untilSays(`${url}/notices/`, `${NOTICE}-x1`);
    for (const id of more.filter((each) => !names.includes(each)))
      rmSync(join(notices(), id), { recursive: true });
    await untilSays(page(`${NOTICE}-x1`), '打不开这一页');
    await untilSays(page(NOTICE), '</html>');
  },
  MINUTES_3,
);
