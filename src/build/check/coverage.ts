import { once } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { citedBy } from './citations.ts';

/** Every clause, by notice and id, that some rule, contact or form of a notice rests on; an answer in our own words is no rule. */
const clausesUsed = once((notice: Notice) => [
  ...new Set(
    citedBy(notice)
      .filter(({ file }) => file !== notice.files.answers)
      .map(({ cited }) => `${cited.notice ?? notice.id} ${cited.clause}`),
  ),
]);

/** A clause marked `modelled` feeds some rule, contact or form; one that a rule of its own notice rests on is not called `informative`. */
export function checkCoverage(notices: readonly Notice[]): Problem[] {
  const used = new Set(notices.flatMap(clausesUsed));
  return notices.flatMap(({ id, clauses, files }) =>
    clauses.flatMap(({ id: clause, reads, line, continued }): Problem[] => {
      const isUsed = used.has(`${id} ${clause}`);
      const place = { file: files.notice, line, where: `条款 ${clause}` };
      if (reads === 'modelled' && !isUsed && !continued) {
        return [
          {
            ...place,
            says: '标为 modelled，却没有规则引用它',
            fix: '加上规则，或改标 informative、needs-judgement',
          },
        ];
      }
      if (reads === 'informative' && isUsed) {
        return [
          { ...place, says: '标为 informative，却有规则引用它', fix: '改标 modelled 或 needs-judgement' },
        ];
      }
      return [];
    }),
  );
}
