import type { Citation } from '../../rules/index.ts';
import { clauseTexts } from '../clauses.ts';
import type { Notice } from '../notice.ts';
import type { Fault, Path, Problem } from '../problem.ts';
import { squeeze, withoutArtefacts } from '../text.ts';
import { placeOf } from '../yaml.ts';
import { objectsIn } from './walk.ts';

/**
 * The quote in which a notice names its addressees, from the first to the last.
 * @returns undefined if the head does not contain all of them in this order
 */
export function addresseesOf({ id, clauses, metadata }: Notice): Citation | undefined {
  const head = squeeze(clauses.find((clause) => clause.id === 'head')?.text ?? '');
  let [from, to] = [-1, 0];
  for (const addressee of metadata.addressees.map(squeeze)) {
    const at = head.indexOf(addressee, to);
    if (at < 0) return undefined;
    if (from < 0) from = at;
    to = at + addressee.length;
  }
  return { notice: id, clause: 'head', quote: head.slice(from, to) };
}

interface Cited {
  notice?: string | undefined;
  clause: string;
  quote: string;
}

/** A citation and its position. */
export interface CitedAt {
  cited: Cited;
  file: string;
  /** Position of the citation, or of one of its parts. */
  at(part?: Path): Pick<Problem, 'file' | 'line' | 'where'>;
}

/** Every citation in a tree of data, at any depth. */
function citationsIn(root: unknown, file: string, lineOf: Notice['lineOfRule']): CitedAt[] {
  return objectsIn(root)
    .filter(({ node }) => 'clause' in node && 'quote' in node)
    .map(({ node, path }) => ({
      cited: node as unknown as Cited,
      file,
      at: (part = []) => ({ file, line: lineOf([...path, ...part]), where: placeOf(root, path) }),
    }));
}

/** Every citation in a notice's files, with its file and line. */
export function citedBy(notice: Notice): CitedAt[] {
  const { rules, contacts, metadata, answers, files } = notice;
  return [
    ...citationsIn(rules, files.rules, notice.lineOfRule),
    ...citationsIn({ contacts }, files.contacts, notice.lineOfContact),
    ...citationsIn({ forms: metadata.forms }, files.notice, notice.lineOfMetadata),
    ...citationsIn({ answers }, files.answers, notice.lineOfAnswer),
  ];
}

/** Ids of the notices that a notice cites, its own included. */
export const citedNotices = (notice: Notice): string[] => [
  ...new Set([notice.id, ...citedBy(notice).map(({ cited }) => cited.notice ?? notice.id)]),
];

interface Searched {
  clauses: ReadonlyMap<string, string>;
  source: string;
}

const searchable = ({ clauses, source }: Notice): Searched => ({
  clauses: new Map(clauseTexts(clauses).map(({ id, text }) => [id, squeeze(text)])),
  source: withoutArtefacts(source.text),
});

function faultOf(
  { clause: cited, quote }: Cited,
  id: string,
  library: ReadonlyMap<string, Searched>,
  ids: readonly string[],
): Fault | undefined {
  const notice = library.get(id);
  if (!notice) {
    if (ids.includes(id)) return undefined;
    const fix = `应是以下之一：${ids.join('、')}`;
    return { path: ['notice'], says: `引用的通知 ${id} 不存在`, fix };
  }
  const clause = notice.clauses.get(cited);
  if (clause === undefined) {
    const fix = `条款有：${[...notice.clauses.keys()].join('、')}`;
    return { path: ['clause'], says: `${id} 没有条款 ${cited}（引文“${quote}”）`, fix };
  }
  const words = squeeze(quote);
  if (!clause.includes(words)) {
    const other = [...notice.clauses].find(([, text]) => text.includes(words))?.[0];
    const fix =
      other === undefined ? '引文要与条款原文逐字相同，请照原文改正' : `这句话在条款 ${other} 里，改 clause`;
    return { path: ['quote'], says: `引文“${quote}”不在 ${id} 的条款 ${cited} 里`, fix };
  }
  if (!notice.source.includes(words)) {
    const fix = 'notice.mdx 的条款要与 source.txt 逐字相同，请对照改正';
    return { path: ['quote'], says: `引文“${quote}”不在 ${id} 的 source.txt 里`, fix };
  }
  return undefined;
}

/**
 * Checks that every citation of rulesets, contacts, forms and answers names an existing clause, and that its quote
 * occurs in that clause and in the source.
 * @param ids of all notices; citations of a notice that could not be read are not checked
 */
export function checkCitations(notices: readonly Notice[], ids: readonly string[]): Problem[] {
  const library = new Map(notices.map((notice) => [notice.id, searchable(notice)]));
  return notices.flatMap((notice) =>
    citedBy(notice).flatMap(({ cited, at }) => {
      const fault = faultOf(cited, cited.notice ?? notice.id, library, ids);
      return fault ? [{ ...at(fault.path), says: fault.says, fix: fault.fix }] : [];
    }),
  );
}

/** What pages mark in each clause, by notice and clause: quotes, and the addressees in the head. */
function markedWords(notices: readonly Notice[]): Map<string, CitedAt[]> {
  const marked = notices.flatMap((notice) => {
    const { id, files } = notice;
    const addressed = addresseesOf(notice);
    const line = notice.lineOfMetadata(['addressees']);
    const at = () => ({ file: files.notice, line, where: 'addressees' });
    return [...citedBy(notice), ...(addressed ? [{ cited: addressed, file: files.notice, at }] : [])].map(
      (each) => ({ ...each, key: `${each.cited.notice ?? id} ${each.cited.clause}` }),
    );
  });
  return Map.groupBy(marked, ({ key }) => key);
}

/** Checks that quotes of one clause are nested or disjoint: the page marks each as one stretch of text. */
export function checkOverlaps(notices: readonly Notice[]): Problem[] {
  const marked = markedWords(notices);
  return notices.flatMap(({ id, clauses }) =>
    clauseTexts(clauses).flatMap((clause) => {
      const text = squeeze(clause.text);
      const placed = (marked.get(`${id} ${clause.id}`) ?? []).flatMap(({ cited: { quote }, at }) => {
        const words = squeeze(quote);
        const start = text.indexOf(words);
        return start < 0 ? [] : [{ quote, at, start, end: start + words.length }];
      });
      return placed.flatMap((later) => {
        const cut = placed.find(
          ({ start, end }) => start < later.start && later.start < end && end < later.end,
        );
        if (!cut) return [];
        const says = `${id} 条款 ${clause.id} 的引文“${later.quote}”与“${cut.quote}”交叠，网页上无法分别标出`;
        return [{ ...later.at(), says, fix: '改其中一句，让一句包含另一句，或互不相接' }];
      });
    }),
  );
}

/**
 * Checks that a clause marked `modelled` is cited by some rule, contact or form, and that none cited by its own
 * notice's rules is marked `informative`.
 */
export function checkCoverage(notices: readonly Notice[]): Problem[] {
  // Answers are our own words, not rules.
  const used = new Set(
    notices.flatMap((notice) =>
      citedBy(notice)
        .filter(({ file }) => file !== notice.files.answers)
        .map(({ cited }) => `${cited.notice ?? notice.id} ${cited.clause}`),
    ),
  );
  return notices.flatMap(({ id, clauses, files }) =>
    clauses.flatMap(({ id: clause, reads, line, continued }): Problem[] => {
      const isUsed = used.has(`${id} ${clause}`);
      const place = { file: files.notice, line, where: `条款 ${clause}` };
      if (reads === 'modelled' && !isUsed && !continued) {
        const fix = '加上规则，或改标 informative、needs-judgement';
        return [{ ...place, says: '标为 modelled，却没有规则引用它', fix }];
      }
      if (reads === 'informative' && isUsed) {
        const fix = '改标 modelled 或 needs-judgement';
        return [{ ...place, says: '标为 informative，却有规则引用它', fix }];
      }
      return [];
    }),
  );
}
