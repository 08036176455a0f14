import { addDays, type Ruleset } from '../rules/index.ts';
import type { Notice } from './notice/read.ts';
import { whileSame } from './while-same.ts';

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
  const printedCloses = window.printedCloses ?? window.closes;
  return { ...window, closes, printedCloses, cite: [...from(by, cite), ...window.cite] };
}

/** From the day after the first printed end to the moved end. */
function between(windows: readonly Window[], { closes }: Amendment) {
  const printed = windows.map((window) => window.printedCloses ?? window.closes).toSorted();
  return { asOf: { from: addDays(printed[0] ?? closes, 1), to: closes } };
}

/** A note on the moved end, in the ruleset whose windows are moved: it cites what they print. */
function noteOn(note: NoteRule, windows: readonly Window[], amendment: Amendment, by: string): NoteRule {
  const printed = windows.flatMap((window) => window.cite.slice(amendment.cite.length));
  return {
    ...note,
    when: note.when ?? [between(windows, amendment)],
    cite: [...from(by, note.cite), ...printed],
  };
}

function amend(rules: Ruleset, amendment: Amendment, by: string): Ruleset {
  const { conversion } = rules;
  if (!conversion) return rules;
  const windows = conversion.windows.map((window) => moved(window, amendment, by));
  const notes = (amendment.notes ?? []).map((note) => noteOn(note, windows, amendment, by));
  return { ...rules, conversion: { ...conversion, windows, notes: [...conversion.notes, ...notes] } };
}

interface Declared {
  amendment: Amendment;
  by: string;
}

const amended = whileSame(
  (rules: Ruleset, declared: readonly Declared[]): Ruleset =>
    declared.reduce((before, { amendment, by }) => amend(before, amendment, by), rules),
  (_, declared) => declared.flatMap(({ amendment, by }) => [amendment, by]),
);

/** Every ruleset with what the others' `amends` change in it: a moved deadline is declared once, by the notice that moves it. */
export function withAmendments(all: readonly Ruleset[]): Ruleset[] {
  const declared = all.flatMap((other) =>
    (other.amends ?? []).map((amendment) => ({ amendment, by: other.notice })),
  );
  const byAmended = Map.groupBy(declared, ({ amendment }) => amendment.notice);
  return all.map((rules) => amended(rules, byAmended.get(rules.notice) ?? []));
}

const named = whileSame(
  (notice: Notice, amendedBy: string[]): Notice => ({
    ...notice,
    metadata: { ...notice.metadata, amendedBy },
  }),
  (_, amendedBy) => amendedBy,
);

/** Every notice with the ids of those that say they change it: said once, by the notice that changes. */
export function withAmendedBy(notices: readonly Notice[]): Notice[] {
  const declared = notices.flatMap(({ id: by, metadata }) =>
    [...new Set(metadata.amends)].map((amended) => ({ amended, by })),
  );
  const byAmended = Map.groupBy(declared, ({ amended }) => amended);
  return notices.map((notice) =>
    named(
      notice,
      (byAmended.get(notice.id) ?? []).map(({ by }) => by),
    ),
  );
}
