import { citersOf } from '../content/quotes.ts';
import { clauseAnchor, clauseLabel } from '../links/citations.ts';
import type { NoticePage } from './page-data.ts';

const READS: Record<string, string> = {
  modelled: '写成了规则',
  informative: '只是说明，没有要判断的',
  'needs-judgement': '要由人判断',
};

/** A clause and the rules based on it. */
export interface CoveredClause {
  label: string;
  href: string;
  begins: string;
  reads: string;
  /** Links to where the clause is cited: groups of rules of any notice, contacts, or a form. */
  feeds: { text: string; href: string }[];
}

const BEGINNING = 18;

function feedsOf(notice: string, clause: string, all: readonly NoticePage[]): CoveredClause['feeds'] {
  return citersOf(notice, all).flatMap((page) => {
    const whose = page.id === notice ? '' : `${page.metadata.shortTitle}：`;
    const rules = page.allRules
      .filter(({ rows }) =>
        rows.some(({ citations }) =>
          citations.some((each) => each.notice === notice && each.clause === clause),
        ),
      )
      .map(({ id, title }) => ({ text: `${whose}${title}`, href: `/rules/${page.id}/#${page.id}-${id}` }));
    const cites = (each: { notice?: string; clause: string }) =>
      (each.notice ?? page.id) === notice && each.clause === clause;
    const named = page.contacts.some(
      ({ citation, unlistedCitation = citation }) => cites(citation) || cites(unlistedCitation),
    );
    const forms = page.forms
      .filter(({ sheet, asked }) => cites(sheet) || cites(asked))
      .map(({ kind, sheet }) => ({ text: `${whose}${sheet.quote}`, href: `/${kind}/` }));
    return [
      ...rules,
      ...(named ? [{ text: `${whose}联系方式`, href: `${page.href}#offices` }] : []),
      ...forms,
    ];
  });
}

/** Every clause of a notice with its coverage mark and the rules based on it. */
export function coverageOf({ id, href, clauses }: NoticePage, all: readonly NoticePage[]): CoveredClause[] {
  return clauses
    .filter(({ continued }) => !continued)
    .map((clause) => ({
      label: clauseLabel(clause.id),
      href: `${href}#${clauseAnchor(clause.id)}`,
      begins: clause.text.replaceAll('\n', ' ').slice(0, BEGINNING),
      reads: READS[clause.reads ?? ''] ?? '',
      feeds: feedsOf(id, clause.id, all),
    }));
}
