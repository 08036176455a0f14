import { clauseTexts, READS } from '../clauses.ts';
import type { Notice } from '../notice.ts';
import { howToFill } from '../open.ts';
import type { Fault, Problem } from '../problem.ts';
import { squeeze, withoutArtefacts } from '../text.ts';
import { addresseesOf } from './citations.ts';
import { problemsIn } from './walk.ts';

const ID = /^(?:head|preamble|closing|annex-\d+|\d+(?:\.\d+)*)$/;

function clauseFaults({ clauses }: Notice): Fault[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ id, reads, continued, text, guide, line }): Fault[] => {
    const place = { line, where: `条款 ${id}` };
    const found: Fault[] = [];
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
}

/** Defects of the source must refer to existing clauses. */
function defectFaults({ metadata, clauses }: Notice): Fault[] {
  const ids = [...new Set(clauses.map(({ id }) => id))];
  return metadata.defects.flatMap(({ clause, says }, index) =>
    ids.includes(clause)
      ? []
      : [
          {
            path: ['defects', index, 'clause'],
            where: `defects[${index}]`,
            says: `缺陷“${says}”指向不存在的条款 ${clause}`,
            fix: `条款有：${ids.join('、')}`,
          },
        ],
  );
}

/** The addressees in the frontmatter must occur in the notice's head, in the same order. */
function addresseeFaults(notice: Notice): Fault[] {
  if (addresseesOf(notice)) return [];
  const says = `文首（条款 head）没有依次写着“${notice.metadata.addressees.join('”“')}”`;
  return [{ path: ['addressees'], where: 'addressees', says, fix: '按原文的次序逐个照录收文单位' }];
}

/** The places that a notice lists for the search must occur in its text. */
function placeFaults({ metadata, clauses }: Notice): Fault[] {
  const texts = clauseTexts(clauses).map(({ text }) => text);
  const written = squeeze(texts.join(''));
  return metadata.places.flatMap((place, index) =>
    written.includes(squeeze(place))
      ? []
      : [
          {
            path: ['places', index],
            where: 'places',
            says: `“${place}”不在这份通知的原文里`,
            fix: '改成通知的写法，或删去',
          },
        ],
  );
}

/**
 * Checks that clause numbers are unique, clauses have a coverage mark, and the frontmatter's statements about clauses
 * hold.
 */
export function checkClauses(notices: readonly Notice[]): Problem[] {
  return notices.flatMap((notice) =>
    problemsIn({ file: notice.files.notice, lineOf: notice.lineOfMetadata }, [
      ...clauseFaults(notice),
      ...defectFaults(notice),
      ...addresseeFaults(notice),
      ...placeFaults(notice),
    ]),
  );
}

/** Checks that notice.mdx contains only clauses, and in them nothing that would display differently from what is meant. */
export const checkMarkup = (notices: readonly Notice[]): Problem[] =>
  notices.flatMap(({ markup, files }) => markup.map((fault) => ({ file: files.notice, ...fault })));

const AROUND = 12;

/** The official text of notice.mdx must equal source.txt, ignoring white space and extraction artefacts. */
function fidelityFaults({ clauses, source }: Notice): Fault[] {
  const rendered = squeeze(clauses.map(({ text }) => text).join(''));
  const received = withoutArtefacts(source.text);
  if (rendered === received) return [];
  let at = 0;
  while (rendered[at] === received[at]) at += 1;
  const seen = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  let read = 0;
  const clause = clauses.find(({ text }) => {
    read += squeeze(text).length;
    return read > at;
  });
  return [
    {
      line: clause?.line,
      where: clause && `条款 ${clause.id}`,
      says: `正文与 source.txt 不同：这里是“${seen(rendered)}”，收到的文本是“${seen(received)}”`,
      fix: '正文逐字照录 source.txt，只去掉换行、空格、页码等提取痕迹',
    },
  ];
}

/** source.txt must be unchanged since it was received; an intended change needs a new hash in the frontmatter. */
function receiptFaults({ metadata, source }: Notice): Fault[] {
  const noted = metadata.source.sha256;
  // Unreadable frontmatter is reported elsewhere.
  if (noted === '' || noted === source.sha256) return [];
  return [
    {
      path: ['source', 'sha256'],
      where: 'source.sha256',
      says: `source.txt 不是收到时的文本：它的 SHA-256 是 ${source.sha256}，这里记的是 ${noted}`,
      fix: '恢复收到时的 source.txt；确实收到了新的文本，逐字核对以后才把 sha256 改成它的值',
    },
  ];
}

/** Checks that the text of each notice is the text that was received, word for word. */
export function checkFidelity(notices: readonly Notice[]): Problem[] {
  return notices.flatMap((notice) =>
    problemsIn({ file: notice.files.notice, lineOf: notice.lineOfMetadata }, [
      ...fidelityFaults(notice),
      ...receiptFaults(notice),
    ]),
  );
}
