import { lastDay } from '../content/last-day.ts';
import { readLibrary } from '../content/library.ts';
import type { Notice } from '../content/notice.ts';
import { type Quote, quotesByClause } from '../content/quotes.ts';
import { clauseLabel, partAnchor } from '../links/citations.ts';
import { once } from '../rules/index.ts';
import { conversionTable, hoursTable, type RuleGroup, type RuleRow, ruleTable } from './rule-table.ts';

/** A period in which something can be done under a notice; without `closes` the notice states no end. */
export interface Period {
  label: string;
  opens?: string | undefined;
  closes?: string | undefined;
}

/** The periods of a notice, one for each kind of thing to do. */
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

/** A notice with everything that its pages show. */
export interface NoticePage extends Notice {
  href: string;
  periods: Period[];
  /** Rules of the exchange. */
  groups: RuleGroup[];
  /** Rules about hours. */
  hoursGroups: RuleGroup[];
  /** All rules. */
  allRules: RuleGroup[];
  keyFacts: RuleRow[];
  toc: Link[];
  amendsLinks: Link[];
  amendedByLinks: Link[];
  previous?: Link | undefined;
  next?: Link | undefined;
  /** Quotes to mark, by the anchor of their clause part. */
  quotes: Map<string, Quote[]>;
}

const hrefOf = (id: string) => `/notices/${id}/`;
const linkTo = ({ id, metadata }: Notice): Link => ({ href: hrefOf(id), text: metadata.shortTitle });

/** Table of contents: top-level clauses only. */
function tocOf({ clauses }: Notice): Link[] {
  return clauses
    .filter(({ id, continued }) => !continued && !/^\d+\./.test(id))
    .map((clause) => {
      const title = /^\d/.test(clause.id) ? clause.text.split(/[\n。]/u)[0]?.slice(0, 16) : undefined;
      return { href: `#${partAnchor(clause)}`, text: title ?? clauseLabel(clause.id) };
    });
}

/** The groups of rules that 要点 is made from. */
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

/** Newest first; a notice without a date is sorted by the year of its document number. */
function byDate(a: Notice, b: Notice): number {
  const day = ({ metadata: { signed, number } }: Notice) => signed ?? /\d{4}/.exec(number ?? '')?.[0] ?? '';
  return day(b).localeCompare(day(a));
}

const pagesOf = once((library: readonly Notice[]): NoticePage[] => library.toSorted(byDate).map(pageOf));

/** All notices with their page data, newest first. */
export const noticePages = (): NoticePage[] => pagesOf(readLibrary());

/** The notices with these ids, newest first. */
export function pagesNamed(ids: ReadonlySet<string>): NoticePage[] {
  return noticePages().filter(({ id }) => ids.has(id));
}

/** `getStaticPaths` of the notice pages. Passes only the id, as `npm run dev` does not call it again after each edit. */
export const noticePaths = (): { params: { id: string } }[] =>
  noticePages().map(({ id }) => ({ params: { id } }));

/**
 * The page data of one notice.
 * @param id from the address
 * @throws Error for an unknown id
 */
export function noticePage(id = ''): NoticePage {
  const [page] = pagesNamed(new Set([id]));
  if (!page) throw new Error(`没有通知 ${id}`);
  return page;
}

/** The day on which the content was last compared with its sources; the earliest of all notices. */
export function lastChecked(): string {
  return (
    noticePages()
      .map(({ metadata }) => metadata.lastChecked)
      .toSorted()[0] ?? ''
  );
}

/** Name of each notice beside its quotes: its number, or its short title if it has none. */
export const documentNames = (): Readonly<Record<string, string>> =>
  Object.fromEntries(noticePages().map(({ id, metadata }) => [id, metadata.number ?? metadata.shortTitle]));
