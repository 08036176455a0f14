import { lawNamed, type Provision } from '../law.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';

/** Every provision that a note of the rules or answers names stands in the one file of law outside the notices, and each there is named by some note. */
export function checkLaw(notices: readonly Notice[], law: readonly Provision[]): Problem[] {
  const known = law.map(({ id }) => id);
  const named = notices.flatMap(({ rules, answers, files }) => [
    ...lawNamed(rules).map((id) => ({ id, file: files.rules })),
    ...lawNamed(answers).map((id) => ({ id, file: files.answers })),
  ]);
  const unknown = named.filter(({ id }) => !known.includes(id));
  const unused = known.filter((id) => !named.some((each) => each.id === id));
  return [
    ...unknown.map(({ id, file }) => ({
      file,
      where: `law: ${id}`,
      says: `content/law.yaml 里没有 ${id}`,
      fix: `应是以下之一：${known.join('、')}`,
    })),
    ...unused.map((id) => ({
      file: 'content/law.yaml',
      where: id,
      says: '没有规则提到这一条',
      fix: '删去，或在说明读法的规则里用 law 引它',
    })),
  ];
}
