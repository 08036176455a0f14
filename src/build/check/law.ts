import { once } from '../../rules/index.ts';
import { lawNamed, type ReadLaw } from '../law.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { pathText } from '../yaml/read.ts';
import { repeated } from './walk.ts';

interface Named {
  id: string;
  place(): Pick<Problem, 'file' | 'line' | 'where'>;
}

const namedBy = once(({ rules, answers, files, lineOfRule, lineOfAnswer }: Notice): Named[] => {
  const of = (root: unknown, file: string, lineOf: Notice['lineOfRule']) =>
    lawNamed(root).map(({ id, path }) => ({
      id,
      place: () => ({ file, line: lineOf(path), where: pathText(path) }),
    }));
  return [...of(rules, files.rules, lineOfRule), ...of({ answers }, files.answers, lineOfAnswer)];
});

/** Every provision that a note of the rules or answers names stands in the one file of law outside the notices, once, and each there is named by some note. */
export function checkLaw(notices: readonly Notice[], { law, file, lineOf }: ReadLaw): Problem[] {
  const known = law.map(({ id }) => id);
  const named = notices.flatMap(namedBy);
  const unused = known.filter((id) => !named.some((each) => each.id === id));
  const at = (index: number) => ({ file, line: lineOf(['law', index, 'id']), where: known[index] });
  return [
    ...named
      .filter(({ id }) => !known.includes(id))
      .map(({ id, place }) => ({
        ...place(),
        says: `content/law.yaml 里没有 ${id}`,
        fix: `应是以下之一：${known.join('、')}`,
      })),
    ...unused.map((id) => ({
      ...at(known.indexOf(id)),
      says: '没有规则提到这一条',
      fix: '删去，或在说明两种理解的规则里用 law 引它',
    })),
    ...repeated(law, ({ id }) => id).map(({ index }) => ({
      ...at(index),
      says: '法条编号重复',
      fix: '换一个编号',
    })),
  ];
}
