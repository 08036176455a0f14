import { addDays, lastOf, type Ruleset } from '../rules/index.ts';
import type { Notice } from './notice.ts';

type Amendment = NonNullable<Ruleset['amends']>[number];
type Cited = Amendment['cite'];
type Window = NonNullable<Ruleset['conversion']>['windows'][number];
type NoteRule = NonNullable<Amendment['notes']>[number];

/** Citations of one ruleset as they must read in another: naming the notice that they come from. */
function from(notice: string, cite: Cited): Cited {
  return cite.map((each) => ({ ...each, notice: each.notice ?? notice }));
}

/** A window with its last day moved; the words that print the earlier day stay beside those that move it. */
function moved(window: Window, { closes, cite }: Amendment, by: string): Window {
  return { ...window, closes, printedCloses: window.closes, cite: [...from(by, cite), ...window.cite] };
}

/** From the day after the first printed end to the moved end. */
function between(printed: readonly Window[], { closes }: Amendment) {
  const ends = printed.map((window) => window.closes).toSorted();
  return { asOf: { from: addDays(ends[0] ?? closes, 1), to: closes } };
}

/** A note on the moved end, in the ruleset whose windows are moved: it cites what they print. */
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
  /** The day of the notice that moves; '' where it prints none. */
  on: string;
}

/** The ruleset as the latest of those that move its windows leaves it: an earlier move is overruled, with its notes. */
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

/** A ruleset, and the day of its notice. */
export interface DatedRuleset {
  rules: Ruleset;
  on: string | null;
}

/**
 * Every ruleset with what the others' `amends` change in it: a moved deadline is declared once, by the notice that moves
 * it; of several that move it the latest counts.
 */
export function withAmendments(all: readonly DatedRuleset[]): Ruleset[] {
  const declared = all.flatMap(({ rules, on }) =>
    (rules.amends ?? []).map((amendment) => ({ amendment, by: rules.notice, on: on ?? '' })),
  );
  const byAmended = Map.groupBy(declared, ({ amendment }) => amendment.notice);
  return all.map(({ rules }) => amend(rules, byAmended.get(rules.notice) ?? []));
}

/** Every notice with the ids of those that say they change it: said once, by the notice that changes. */
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
