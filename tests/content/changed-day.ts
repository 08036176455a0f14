import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../src/content/library.ts';
import type { Notice } from '../../src/content/notice.ts';
import { sha256Of } from '../../src/content/text.ts';
import { inChinese } from '../../src/rules/index.ts';

/**
 * The library as it would be if one notice printed another day: rules, quotes, clauses, source.txt and its checksum are changed together,
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
  const [mdx, source] = ['notice.mdx', 'source.txt'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const noted = mdx?.replace(/^( {2}sha256: ).*$/mu, `$1${sha256Of(source ?? '')}`);
  writeFileSync(join(folder, 'notice.mdx'), noted ?? '');
  return readLibrary(root);
}
