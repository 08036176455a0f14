import type { Notice } from '../notice/read.ts';
import { placeOf } from '../yaml/read.ts';
import { ofEach } from './each.ts';
import { objectsIn, type Path } from './walk.ts';

/** Pairs of keys that bound a stretch of days, the earlier first. */
const BOUNDS = [
  ['from', 'to'],
  ['opens', 'closes'],
] as const;

interface Fault {
  path: Path;
  says: string;
  fix: string;
}

function reversed(rules: unknown): Fault[] {
  return objectsIn(rules).flatMap(({ node, path }) =>
    BOUNDS.flatMap(([first, last]) => {
      const [from, to] = [node[first], node[last]];
      if (typeof from !== 'string' || typeof to !== 'string' || from === 'asOf' || from <= to) return [];
      const says = `${first} ${from} 在 ${last} ${to} 之后，没有一天落在里面`;
      return [{ path: [...path, first], says, fix: '对照原文改正其中一个日期' }];
    }),
  );
}

/** The first window whose `when` matches counts: one without stands last, or those after it are never reached. */
function unreached({ conversion }: Notice['rules']): Fault[] {
  const windows = conversion?.windows ?? [];
  return windows.flatMap(({ when }, index) => {
    const last = index === windows.length - 1;
    if ((when === undefined) === last) return [];
    const path = ['conversion', 'windows', index];
    return last
      ? [{ path, says: '最后一个换证时间还有 when，有的人没有换证时间', fix: '最后一个不写 when' }]
      : [{ path, says: '换证时间没有写 when，后面的永远用不到', fix: '写明给谁，或放到最后' }];
  });
}

function unordered({ registration }: Notice['rules']): Fault[] {
  const spans = registration?.channel.spans ?? [];
  return spans.flatMap(({ from }, index) => {
    const before = spans[index - 1]?.from ?? '';
    if (index === 0 || (from !== undefined && from > before)) return [];
    const path = ['registration', 'channel', 'spans', index];
    const fix = '按日期先后排列，除第一段外都写 from';
    return [{ path, says: '这一段没有从前一段之后的日子开始', fix }];
  });
}

/** Stretches of days begin before they end, and stand in an order in which each is reached. */
export const checkRanges = ofEach(({ rules, files, lineOfRule }) =>
  [...reversed(rules), ...unreached(rules), ...unordered(rules)].map(({ path, says, fix }) => ({
    file: files.rules,
    line: lineOfRule(path),
    where: placeOf(rules, path),
    says,
    fix,
  })),
);
