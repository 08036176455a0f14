import { lastDay } from '../content/last-day.ts';
import { readLibrary } from '../content/library.ts';
import type { Notice } from '../content/notice.ts';
import { type Quote, quotesByClause } from '../content/quotes.ts';
import { clauseLabel, partAnchor } from '../links/citations.ts';
import { once } from '../rules/index.ts';
import { conversionTable, hoursTable, type RuleGroup, type RuleRow, ruleTable } from './rule-table.ts';

/** When something that a notice rules on can be done. No end: the notice states none. */
export interface Period {
  label: string;
  opens?: string | undefined;
  closes?: string | undefined;
}

/** When what a notice rules on can be done: one for each kind of thing. */
function periodsOf({ rules }: Notice): Period[] {
  const { conversion, annualHours, registration } = rules;
  const windows = conversion?.windows ?? [];
  const opens = windows.map((window) => window.opens);
  const exchange = {
    label: '换证',
    opens: opens.includes(undefined) ? undefined : opens.toSorted()[0],
    closes: lastDay(rules),
  };
  return [
    ...(conversion ? [exchange] : []),
    ...(annualHours ? [{ label: '每年继续教育' }] : []),
    ...(registration ? [{ label: '注册' }] : []),
  ];
}

export interface Link {
  href: string;
  text: string;
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
const linkTo = ({ id, metadata }: Notice): Link => ({ href: hrefOf(id), text: metadata.shortTitle });

/** The clauses that stand in the contents: whole sections, not their parts. */
function tocOf({ clauses }: Notice): Link[] {
  return clauses
    .filter(({ id, continued }) => !continued && !/^\d+\./.test(id))
    .map((clause) => {
      const title = /^\d/.test(clause.id) ? clause.text.split(/[\n。]/u)[0]?.slice(0, 16) : undefined;
      return { href: `#${partAnchor(clause)}`, text: title ?? clauseLabel(clause.id) };
    });
}

/** The tables of rules from which 要点 is drawn. */
const KEY_GROUPS = ['conditions', 'windows', 'hours', 'annual-hours', 'period-hours', 'terms'];

function pageOf(notice: Notice, at: number, all: readonly Notice[]): NoticePage {
  const { amends, amendedBy } = notice.metadata;
  const linksTo = (ids: readonly string[]) =>
    ids.flatMap((id) => all.filter((each) => each.id === id)).map(linkTo);
  const [previous, next] = [all[at - 1], all[at + 1]];
  const allRules = ruleTable(notice.rules);
  return {
    ...notice,
    href: hrefOf(notice.id),
    periods: periodsOf(notice),
    groups: conversionTable(notice.rules),
    hoursGroups: hoursTable(notice.rules),
    allRules,
    keyFacts: allRules.filter(({ id }) => KEY_GROUPS.includes(id)).flatMap(({ rows }) => rows),
    toc: tocOf(notice),
    amendsLinks: linksTo(amends),
    amendedByLinks: linksTo(amendedBy),
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
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

/** Those of these ids, newest first. */
export function pagesNamed(ids: ReadonlySet<string>): NoticePage[] {
  return noticePages().filter(({ id }) => ids.has(id));
}

/** What `getStaticPaths` gives for the pages of each notice: its id alone, since `npm run dev` asks once for several edits. */
export const noticePaths = (): { params: { id: string } }[] =>
  noticePages().map(({ id }) => ({ params: { id } }));

/**
 * One notice as its pages show it.
 * @param id as the address has it
 * @throws Error where there is none of this id
 */
export function noticePage(id = ''): NoticePage {
  const [page] = pagesNamed(new Set([id]));
  if (!page) throw new Error(`没有通知 ${id}`);
  return page;
}

/** The day on which the content was last compared with its sources: of several, the earliest. */
export function lastChecked(): string {
  return (
    noticePages()
      .map(({ metadata }) => metadata.lastChecked)
      .toSorted()[0] ?? ''
  );
}

/** How each notice is named beside a quote: its number, or its short title where it has none. */
export const documentNames = (): Readonly<Record<string, string>> =>
  Object.fromEntries(noticePages().map(({ id, metadata }) => [id, metadata.number ?? metadata.shortTitle]));
