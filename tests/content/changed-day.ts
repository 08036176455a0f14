import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../src/build/library.ts';
import type { Notice } from '../../src/build/notice/read.ts';
import { inChinese } from '../../src/rules/index.ts';

/**
 * The library as it would be if one notice printed another day: rules, quotes, clauses and source.txt are changed together,
 * and nothing outside that notice's folder.
 * @param root folder that holds a copy of the content
 * @throws Error where the changed content has problems
 */
export function withDayChanged(
  root: string,
  notice: string,
  [from, to]: readonly [string, string],
): readonly Notice[] {
  // A source may break the day anywhere.
  const inText = new RegExp([...inChinese(from)].join('\\s*'), 'gu');
  const folder = join(root, 'content/notices', notice);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replaceAll(from, to).replace(inText, inChinese(to)));
  }
  return readLibrary(root);
}
