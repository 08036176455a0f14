import type { Ruleset } from '../rules/index.ts';

type Amendment = NonNullable<Ruleset['amends']>[number];
type Cited = Amendment['cite'];

/** Citations of one ruleset as they must read in another: naming the notice that they come from. */
function from(notice: string, cite: Cited): Cited {
  return cite.map((each) => ({ ...each, notice: each.notice ?? notice }));
}

function amend(rules: Ruleset, amendment: Amendment, by: string): Ruleset {
  const { conversion } = rules;
  if (!conversion) return rules;
  const moved = from(by, amendment.cite);
  return {
    ...rules,
    conversion: {
      ...conversion,
      windows: conversion.windows.map((window) => ({
        ...window,
        closes: amendment.closes,
        printedCloses: window.printedCloses ?? window.closes,
        cite: [...moved, ...window.cite],
      })),
      notes: [
        ...conversion.notes,
        ...(amendment.notes ?? []).map((note) => ({ ...note, cite: from(by, note.cite) })),
      ],
    },
  };
}

/** Every ruleset with what the others' `amends` change in it: a moved deadline is declared once, by the notice that moves it. */
export function withAmendments(all: readonly Ruleset[]): Ruleset[] {
  return all.map((rules) =>
    all
      .flatMap((other) => (other.amends ?? []).map((amendment) => ({ amendment, by: other.notice })))
      .filter(({ amendment }) => amendment.notice === rules.notice)
      .reduce((amended, { amendment, by }) => amend(amended, amendment, by), rules),
  );
}
