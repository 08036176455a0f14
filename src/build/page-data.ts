import { once } from '../rules/index.ts';
import { clauseLabel, partAnchor } from '../widgets/kit/citation-link.ts';
import { readLibrary } from './library.ts';
import type { Notice } from './notice/read.ts';
import { quotesByClause } from './quotes/of-clause.ts';
import type { Quote } from './quotes/ranges.ts';
import { conversionTable, hoursTable, type RuleGroup, type RuleRow, ruleTable } from './rule-table/index.ts';

export interface Link {
  href: string;
  text: string;
}

/** When something that a notice rules on can be done. No end: the notice states none. */
export interface Period {
  label: string;
  opens?: string | undefined;
  closes?: string | undefined;
}

/** A notice as its pages show it. */
export interface NoticePage extends Notice {
  href: string;
  periods: Period[];
  /** The rules of the exchange. */
  groups: RuleGroup[];
  /** What it says of hours. */
  hoursGroups: RuleGroup[];
  /** Every rule. */
  allRules: RuleGroup[];
  keyFacts: RuleRow[];
  toc: Link[];
  amendsLinks: Link[];
  amendedByLinks: Link[];
  previous?: Link | undefined;
  next?: Link | undefined;
  /** What is cited of it, by the anchor of the clause part. */
  quotes: Map<string, Quote[]>;
}

const hrefOf = (id: string) => `/notices/${id}/`;
const linkTo = (notice: Notice | undefined): Link | undefined =>
  notice && { href: hrefOf(notice.id), text: notice.metadata.shortTitle };

function periodsOf({ rules: { conversion, annualHours, registration } }: Notice): Period[] {
  const windows = conversion?.windows ?? [];
  const opens = windows.map((window) => window.opens);
  const exchange = {
    label: '换证',
    opens: opens.includes(undefined) ? undefined : opens.toSorted()[0],
    closes: windows
      .map(({ closes }) => closes)
      .toSorted()
      .at(-1),
  };
  return [
    ...(conversion ? [exchange] : []),
    ...(annualHours ? [{ label: '每年继续教育' }] : []),
    ...(registration ? [{ label: '注册' }] : []),
  ];
}

/** The clauses that stand in the contents: whole sections, not their parts. */
function tocOf({ clauses }: Notice): Link[] {
  return clauses
    .filter(({ id, continued }) => !continued && !/^\d+\./.test(id))
    .map((clause) => {
      const title = /^\d/.test(clause.id) ? clause.text.split('\n')[0]?.slice(0, 16) : undefined;
      return { href: `#${partAnchor(clause)}`, text: title ?? clauseLabel(clause.id) };
    });
}

/** The tables of rules from which 要点 is drawn. */
const KEY_GROUPS = ['conditions', 'windows', 'hours', 'annual-hours', 'period-hours', 'terms'];

const byId = once((all: readonly Notice[]) => new Map(all.map((notice) => [notice.id, notice])));

function pageOf(notice: Notice, index: number, all: readonly Notice[]): NoticePage {
  const groups = conversionTable(notice.rules);
  const allRules = ruleTable(notice.rules);
  const linksTo = (ids: readonly string[]) => ids.flatMap((id) => linkTo(byId(all).get(id)) ?? []);
  return {
    ...notice,
    href: hrefOf(notice.id),
    periods: periodsOf(notice),
    groups,
    hoursGroups: hoursTable(notice.rules),
    allRules,
    keyFacts: allRules.filter(({ id }) => KEY_GROUPS.includes(id)).flatMap(({ rows }) => rows),
    toc: tocOf(notice),
    amendsLinks: linksTo(notice.metadata.amends),
    amendedByLinks: linksTo(notice.metadata.amendedBy),
    previous: linkTo(all[index - 1]),
    next: linkTo(all[index + 1]),
    quotes: quotesByClause(notice, all),
  };
}

/** Newest first; those without a date by the year of their number. */
function byDate(a: Notice, b: Notice): number {
  const day = ({ metadata: { signed, number } }: Notice) => signed ?? /\d{4}/.exec(number ?? '')?.[0] ?? '';
  return day(b).localeCompare(day(a));
}

const pagesOf = once((library: readonly Notice[]): NoticePage[] => library.toSorted(byDate).map(pageOf));

/** All notices, newest first, with everything that a page shows of them. */
export const noticePages = (): NoticePage[] => pagesOf(readLibrary());

/** The day on which the content was last compared with its sources: of several, the earliest. */
export function lastChecked(): string {
  return (
    noticePages()
      .map(({ metadata }) => metadata.lastChecked)
      .toSorted()[0] ?? ''
  );
}

const namesOf = once((pages: readonly NoticePage[]) =>
  Object.fromEntries(pages.map(({ id, metadata }) => [id, metadata.number ?? metadata.shortTitle])),
);

/** How each notice is named beside a quote: its number, or its short title where it has none. */
export const documentNames = (): Readonly<Record<string, string>> => namesOf(noticePages());
