import { addDays, lastOf, type Ruleset } from '../rules/index.ts';
import type { Notice } from './notice.ts';

type Amendment = NonNullable<Ruleset['amends']>[number];
type Cited = Amendment['cite'];
type Window = NonNullable<Ruleset['conversion']>['windows'][number];
type NoteRule = NonNullable<Amendment['notes']>[number];

/** Citations moved to another ruleset: each names the notice that it comes from. */
function from(notice: string, cite: Cited): Cited {
  return cite.map((each) => ({ ...each, notice: each.notice ?? notice }));
}

/** The window with its new last day; keeps the earlier day and its citations beside the new ones. */
function moved(window: Window, { closes, cite }: Amendment, by: string): Window {
  return { ...window, closes, printedCloses: window.closes, cite: [...from(by, cite), ...window.cite] };
}

/** From the day after the earliest printed end to the new end, both inclusive. */
function between(printed: readonly Window[], { closes }: Amendment) {
  const ends = printed.map((window) => window.closes).toSorted();
  return { asOf: { from: addDays(ends[0] ?? closes, 1), to: closes } };
}

/** A note on the new end, for the amended ruleset: also cites the printed windows. */
function noteOn(note: NoteRule, printed: readonly Window[], amendment: Amendment, by: string): NoteRule {
  return {
    ...note,
    when: note.when ?? [between(printed, amendment)],
    cite: [...from(by, note.cite), ...printed.flatMap(({ cite }) => cite)],
  };
}

interface Declared {
  amendment: Amendment;
  by: string;
  /** Day of the amending notice; '' if it prints none. */
  on: string;
}

/** The ruleset with the latest of its amendments applied; earlier ones and their notes are dropped. */
function amend(rules: Ruleset, declared: readonly Declared[]): Ruleset {
  const latest = lastOf(declared.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));
  const { conversion } = rules;
  if (!conversion || !latest) return rules;
  const { amendment, by } = latest;
  const notes = (amendment.notes ?? []).map((note) => noteOn(note, conversion.windows, amendment, by));
  return {
    ...rules,
    conversion: {
      ...conversion,
      windows: conversion.windows.map((window) => moved(window, amendment, by)),
      notes: [...conversion.notes, ...notes],
    },
  };
}

/** A ruleset and the day of its notice. */
export interface DatedRuleset {
  rules: Ruleset;
  on: string | null;
}

/**
 * All rulesets with the others' `amends` applied. The amending notice declares a moved deadline; if several notices
 * move the same one, the latest wins.
 */
export function withAmendments(all: readonly DatedRuleset[]): Ruleset[] {
  const declared = all.flatMap(({ rules, on }) =>
    (rules.amends ?? []).map((amendment) => ({ amendment, by: rules.notice, on: on ?? '' })),
  );
  const byAmended = Map.groupBy(declared, ({ amendment }) => amendment.notice);
  return all.map(({ rules }) => amend(rules, byAmended.get(rules.notice) ?? []));
}

/** All notices with `amendedBy`: the ids of the notices whose frontmatter says that they amend this one. */
export function withAmendedBy(notices: readonly Notice[]): Notice[] {
  const declared = notices.flatMap(({ id: by, metadata }) =>
    [...new Set(metadata.amends)].map((amended) => ({ amended, by })),
  );
  const byAmended = Map.groupBy(declared, ({ amended }) => amended);
  return notices.map((notice) => {
    const amendedBy = (byAmended.get(notice.id) ?? []).map(({ by }) => by);
    return { ...notice, metadata: { ...notice.metadata, amendedBy } };
  });
}
