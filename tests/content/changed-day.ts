import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { readLibrary } from '../../src/build/library.ts';
import type { Notice } from '../../src/build/notice/read.ts';
import { inChinese } from '../../src/rules/index.ts';

function isCiting(node: YAMLMap, notice: string): boolean {
  const cite = node.get('cite');
  return isSeq(cite) && cite.items.some((each) => isMap(each) && each.get('notice') === notice);
}

/** The text with everything changed that cites this notice. */
function whereCited(text: string, notice: string, changed: (text: string) => string): string {
  const ranges: [number, number][] = [];
  visit(parseDocument(text), {
    Map: (_, node) => {
      if (!node.range || !isCiting(node, notice)) return undefined;
      ranges.push([node.range[0], node.range[1]]);
      return visit.SKIP;
    },
  });
  return ranges.reduceRight(
    (whole, [from, to]) => whole.slice(0, from) + changed(whole.slice(from, to)) + whole.slice(to),
    text,
  );
}

/**
 * The library as it would be if one notice printed another day: rules, quotes, clauses and source.txt are changed together,
 * and beyond that notice's folder nothing but what cites it.
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
  const changed = (text: string) => text.replaceAll(from, to).replace(inText, inChinese(to));
  const notices = join(root, 'content/notices');
  for (const id of readdirSync(notices)) {
    for (const name of readdirSync(join(notices, id))) {
      const file = join(notices, id, name);
      const text = readFileSync(file, 'utf8');
      if (id === notice) writeFileSync(file, changed(text));
      else if (name.endsWith('.yaml')) writeFileSync(file, whereCited(text, notice, changed));
    }
  }
  return readLibrary(root);
}
