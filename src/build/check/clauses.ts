import { READS } from '../notice/clauses.ts';
import type { Notice } from '../notice/read.ts';
import { howToFill } from '../open.ts';
import type { Problem } from '../problem.ts';
import { squeeze } from '../text.ts';
import { ofEach } from './each.ts';

const ID = /^(?:head|preamble|closing|annex-\d+|\d+(?:\.\d+)*)$/;

function faultsOf(notice: Notice): Problem[] {
  const { clauses, metadata, files, lineOfMetadata } = notice;
  const seen = new Set<string>();
  const problems = clauses.flatMap(({ id, reads, continued, text, guide, line }): Problem[] => {
    const place = { file: files.notice, line, where: `条款 ${id}` };
    const found: Problem[] = [];
    if (!ID.test(id)) {
      found.push({
        ...place,
        says: `条款编号“${id}”不合格式`,
        fix: '用 head、preamble、3.2、annex-1、closing 这样的编号',
      });
    }
    if (seen.has(id) !== continued) {
      found.push({
        ...place,
        says: continued ? '标了 continued，前面却没有同一条款' : '条款编号重复',
        fix: continued ? '删去 continued' : '改编号；确是同一条款的后半部分时加 continued',
      });
    }
    seen.add(id);
    if (!READS.some((each) => each === reads)) {
      found.push({
        ...place,
        says: !reads ? '条款没有标 reads' : `条款标的 reads 是“${reads}”`,
        fix: `加 reads="…"：${READS.join('、')} 之一`,
      });
    }
    if (squeeze(text) === '') found.push({ ...place, says: '条款没有正文', fix: '照 source.txt 补上正文' });
    const guideFor = howToFill(guide);
    if (guideFor !== undefined) found.push({ ...place, says: '还没有写导读', fix: guideFor });
    return found;
  });
  return [
    ...problems,
    ...metadata.defects.flatMap(({ clause, says }, index): Problem[] => {
      if (seen.has(clause)) return [];
      const line = lineOfMetadata(['defects', index, 'clause']);
      const place = { file: files.notice, line, where: `defects[${index}]` };
      const fix = `条款有：${[...seen].join('、')}`;
      return [{ ...place, says: `缺陷“${says}”指向不存在的条款 ${clause}`, fix }];
    }),
  ];
}

/** Clauses are numbered once, marked for how far rules follow them, and print as they should. */
export const checkClauses = ofEach(faultsOf);
