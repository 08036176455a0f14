import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDev, untilSays } from '../../dev-server.ts';
import { timed } from '../measure.ts';

const EDITS = 5;

/**
 * Edits a notice while `npm run dev` runs.
 * @param root a copy of this project
 * @param id of the notice
 * @returns milliseconds from each saved edit until its page, fetched anew, says so; and until the page stood first
 */
export async function editTimes(root: string, id: string): Promise<{ first: number; edits: number[] }> {
  const { url, end } = await startDev(root);
  const page = `${url}/notices/${id}/`;
  const file = join(root, 'content/notices', id, 'notice.mdx');
  const text = readFileSync(file, 'utf8');
  try {
    const first = await timed(() => untilSays(page, '</html>'));
    const edits: number[] = [];
    for (let edit = 1; edit <= EDITS; edit += 1) {
      const says = `改了${'又'.repeat(edit)}一次。`;
      edits.push(
        await timed(async () => {
          writeFileSync(file, text.replace('<Guide>\n\n', `<Guide>\n\n${says}`));
          await untilSays(page, says);
        }),
      );
    }
    return { first, edits };
  } finally {
    end();
  }
}
