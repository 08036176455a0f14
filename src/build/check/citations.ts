import { clauseTexts } from '../notice/clauses.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { squeeze, withoutArtefacts } from '../text.ts';
import { placeOf } from '../yaml.ts';

interface Cited {
  notice?: string | undefined;
  clause: string;
  quote: string;
}

type Path = readonly (string | number)[];

/** Every citation with its path, wherever it stands. */
function citationsIn(node: unknown, path: Path = []): { path: Path; cited: Cited }[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('clause' in node && 'quote' in node) return [{ path, cited: node as Cited }];
  return Object.entries(node).flatMap(([key, child]) =>
    citationsIn(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

/** Everything that a notice's files cite, each with the file and line where it stands. */
export function citedBy(notice: Notice): { cited: Cited; at: Pick<Problem, 'file' | 'line' | 'where'> }[] {
  const { rules, contacts, metadata, answers, files } = notice;
  const of = (root: unknown, file: string, lineOf: Notice['lineOfRule']) =>
    citationsIn(root).map(({ path, cited }) => ({
      cited,
      at: { file, line: lineOf(path), where: placeOf(root, path) },
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

function faultOf(
  cited: Cited,
  own: string,
  texts: ReadonlyMap<string, Searched>,
): Omit<Problem, 'file'> | undefined {
  const id = cited.notice ?? own;
  const notice = texts.get(id);
  if (!notice)
    return { says: `引用的通知 ${id} 不存在`, fix: `应是以下之一：${[...texts.keys()].join('、')}` };
  const clause = notice.clauses.get(cited.clause);
  if (clause === undefined) {
    return {
      says: `${id} 没有条款 ${cited.clause}（引文“${cited.quote}”）`,
      fix: `条款有：${[...notice.clauses.keys()].join('、')}`,
    };
  }
  const quote = squeeze(cited.quote);
  if (!clause.includes(quote)) {
    const other = [...notice.clauses].find(([, text]) => text.includes(quote))?.[0];
    return {
      says: `引文“${cited.quote}”不在 ${id} 的条款 ${cited.clause} 里`,
      fix:
        other === undefined
          ? '引文要与条款原文逐字相同，请照原文改正'
          : `这句话在条款 ${other} 里，改 clause`,
    };
  }
  if (!notice.source.includes(quote)) {
    return {
      says: `引文“${cited.quote}”不在 ${id} 的 source.txt 里`,
      fix: 'notice.mdx 的条款要与 source.txt 逐字相同，请对照改正',
    };
  }
  return undefined;
}

/** Every citation of every ruleset, contact, form and answer names a clause that exists, and words that stand in it and in the source. */
export function checkCitations(notices: readonly Notice[]): Problem[] {
  const texts = new Map(notices.map((notice) => [notice.id, searchable(notice)]));
  return notices.flatMap((notice) =>
    citedBy(notice).flatMap(({ cited, at }) => {
      const fault = faultOf(cited, notice.id, texts);
      return fault ? [{ ...at, ...fault }] : [];
    }),
  );
}
