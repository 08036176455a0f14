import { once } from '../../rules/index.ts';
import { clauseTexts } from '../notice/clauses.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { squeeze, withoutArtefacts } from '../text.ts';
import { whileSame } from '../while-same.ts';
import { placeOf } from '../yaml/read.ts';
import { objectsIn, type Path } from './walk.ts';

interface Cited {
  notice?: string | undefined;
  clause: string;
  quote: string;
}

/** Every citation with its path, wherever it stands. */
function citationsIn(root: unknown): { path: Path; cited: Cited }[] {
  return objectsIn(root)
    .filter(({ node }) => 'clause' in node && 'quote' in node)
    .map(({ node, path }) => ({ path, cited: node as unknown as Cited }));
}

/** A citation with the place where it stands. */
export interface CitedAt {
  cited: Cited;
  file: string;
  /** Its place, or the line of one of its parts. */
  at(part?: keyof Cited): Pick<Problem, 'file' | 'line' | 'where'>;
}

/** Everything that a notice's files cite, each with the file and line where it stands. */
export const citedBy = once((notice: Notice): CitedAt[] => {
  const { rules, contacts, metadata, answers, files } = notice;
  const of = (root: unknown, file: string, lineOf: Notice['lineOfRule']) =>
    citationsIn(root).map(({ path, cited }) => ({
      cited,
      file,
      at: (part?: keyof Cited) => ({
        file,
        line: lineOf(part === undefined ? path : [...path, part]),
        where: placeOf(root, path),
      }),
    }));
  return [
    ...of(rules, files.rules, notice.lineOfRule),
    ...of({ contacts }, files.contacts, notice.lineOfContact),
    ...of({ forms: metadata.forms }, files.notice, notice.lineOfMetadata),
    ...of({ answers }, files.answers, notice.lineOfAnswer),
  ];
});

interface Searched {
  clauses: Map<string, string>;
  source: string;
}

const searchable = ({ clauses, source }: Notice): Searched => ({
  clauses: new Map(clauseTexts(clauses).map(({ id, text }) => [id, squeeze(text)])),
  source: withoutArtefacts(source.text),
});

interface Library {
  read: ReadonlyMap<string, Notice>;
  searchableOf(notice: Notice): Searched;
  /** Of all notices, those too that could not be read. */
  ids: readonly string[];
}

interface Fault extends Pick<Problem, 'says' | 'fix'> {
  part: keyof Cited;
}

function faultOf(cited: Cited, own: string, { read, ids, searchableOf }: Library): Fault | undefined {
  const id = cited.notice ?? own;
  const searched = read.get(id);
  if (!searched) {
    if (ids.includes(id)) return undefined;
    return { part: 'notice', says: `引用的通知 ${id} 不存在`, fix: `应是以下之一：${ids.join('、')}` };
  }
  const notice = searchableOf(searched);
  const clause = notice.clauses.get(cited.clause);
  if (clause === undefined) {
    return {
      part: 'clause',
      says: `${id} 没有条款 ${cited.clause}（引文“${cited.quote}”）`,
      fix: `条款有：${[...notice.clauses.keys()].join('、')}`,
    };
  }
  const quote = squeeze(cited.quote);
  if (!clause.includes(quote)) {
    const other = [...notice.clauses].find(([, text]) => text.includes(quote))?.[0];
    return {
      part: 'quote',
      says: `引文“${cited.quote}”不在 ${id} 的条款 ${cited.clause} 里`,
      fix:
        other === undefined
          ? '引文要与条款原文逐字相同，请照原文改正'
          : `这句话在条款 ${other} 里，改 clause`,
    };
  }
  if (!notice.source.includes(quote)) {
    return {
      part: 'quote',
      says: `引文“${cited.quote}”不在 ${id} 的 source.txt 里`,
      fix: 'notice.mdx 的条款要与 source.txt 逐字相同，请对照改正',
    };
  }
  return undefined;
}

/** The notices that one cites, itself among them. */
export const citedNotices = once((notice: Notice) => [
  ...new Set([notice.id, ...citedBy(notice).map(({ cited }) => cited.notice ?? notice.id)]),
]);

const faultsOf = whileSame(
  (notice: Notice, library: Library): Problem[] =>
    citedBy(notice).flatMap(({ cited, at }) => {
      const fault = faultOf(cited, notice.id, library);
      return fault ? [{ ...at(fault.part), says: fault.says, fix: fault.fix }] : [];
    }),
  // One that is missing is told by the ids that there are.
  (notice, { read, ids }) => citedNotices(notice).map((id) => read.get(id) ?? ids),
);

/**
 * Every citation of every ruleset, contact, form and answer names a clause that exists, and words that stand in it and in the source.
 * @param ids of all notices; what is cited of one that could not be read stays open
 */
export function checkCitations(notices: readonly Notice[], ids: readonly string[]): Problem[] {
  const read = new Map(notices.map((notice) => [notice.id, notice]));
  const library = { read, ids, searchableOf: once(searchable) };
  return notices.flatMap((notice) => faultsOf(notice, library));
}
