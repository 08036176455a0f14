import { clauseTexts } from '../notice/clauses.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { squeeze, withoutArtefacts } from '../text.ts';
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
  at: Pick<Problem, 'file' | 'line' | 'where'>;
  /** Line of one of its parts. */
  lineOf(part: keyof Cited): number | undefined;
}

/** Everything that a notice's files cite, each with the file and line where it stands. */
export function citedBy(notice: Notice): CitedAt[] {
  const { rules, contacts, metadata, answers, files } = notice;
  const of = (root: unknown, file: string, lineOf: Notice['lineOfRule']) =>
    citationsIn(root).map(({ path, cited }) => ({
      cited,
      at: { file, line: lineOf(path), where: placeOf(root, path) },
      lineOf: (part: keyof Cited) => lineOf([...path, part]),
    }));
  return [
    ...of(rules, files.rules, notice.lineOfRule),
    ...of({ contacts }, files.contacts, notice.lineOfContact),
    ...of({ forms: metadata.forms }, files.notice, notice.lineOfMetadata),
    ...of({ answers }, files.answers, notice.lineOfAnswer),
  ];
}

interface Searched {
  clauses: Map<string, string>;
  source: string;
}

function searchable(notice: Notice): Searched {
  return {
    clauses: new Map(clauseTexts(notice.clauses).map(({ id, text }) => [id, squeeze(text)])),
    source: withoutArtefacts(notice.source.text),
  };
}

interface Fault extends Pick<Problem, 'says' | 'fix'> {
  part: keyof Cited;
}

function faultOf(
  cited: Cited,
  own: string,
  texts: ReadonlyMap<string, Searched>,
  ids: readonly string[],
): Fault | undefined {
  const id = cited.notice ?? own;
  const notice = texts.get(id);
  if (!notice) {
    if (ids.includes(id)) return undefined;
    return { part: 'notice', says: `引用的通知 ${id} 不存在`, fix: `应是以下之一：${ids.join('、')}` };
  }
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

/**
 * Every citation of every ruleset, contact, form and answer names a clause that exists, and words that stand in it and in the source.
 * @param ids of all notices; what is cited of one that could not be read stays open
 */
export function checkCitations(notices: readonly Notice[], ids: readonly string[]): Problem[] {
  const texts = new Map(notices.map((notice) => [notice.id, searchable(notice)]));
  return notices.flatMap((notice) =>
    citedBy(notice).flatMap(({ cited, at, lineOf }) => {
      const fault = faultOf(cited, notice.id, texts, ids);
      return fault ? [{ ...at, line: lineOf(fault.part), says: fault.says, fix: fault.fix }] : [];
    }),
  );
}
