import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { citationsIn } from './citations.ts';

/** For each clause, by notice and id, the places of rules and contacts that rest on it. */
function clauseUses(notices: readonly Notice[]): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const notice of notices) {
    for (const { path, cited } of [
      ...citationsIn(notice.rules),
      ...citationsIn({ contacts: notice.contacts }),
    ]) {
      const key = `${cited.notice ?? notice.id} ${cited.clause}`;
      uses.set(key, [...(uses.get(key) ?? []), `${notice.id}: ${path.join('.')}`]);
    }
  }
  return uses;
}

/** A clause marked `modelled` feeds some rule or contact; one that a rule of its own notice rests on is not called `informative`. */
export function checkCoverage(notices: readonly Notice[]): Problem[] {
  const uses = clauseUses(notices);
  return notices.flatMap(({ id, clauses, files }) =>
    clauses.flatMap(({ id: clause, reads, line, continued }): Problem[] => {
      const used = uses.has(`${id} ${clause}`);
      const place = { file: files.notice, line, where: `条款 ${clause}` };
      if (reads === 'modelled' && !used && !continued) {
        return [
          {
            ...place,
            says: '标为 modelled，却没有规则引用它',
            fix: '加上规则，或改标 informative、needs-judgement',
          },
        ];
      }
      if (reads === 'informative' && used) {
        return [
          { ...place, says: '标为 informative，却有规则引用它', fix: '改标 modelled 或 needs-judgement' },
        ];
      }
      return [];
    }),
  );
}
