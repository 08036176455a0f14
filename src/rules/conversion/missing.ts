import { decides, type Phase, type Standing, settledOutcome, together } from './standing.ts';
import type { Completion, Group } from './survey.ts';

/** What a group, or several together, may amount to. */
interface Amount {
  standing: Standing;
  phase: Phase | undefined;
}

export interface Surveyed {
  group: Group;
  completions: Completion[];
}

const keyOf = ({ standing, phase }: Amount): string => `${standing} ${phase}`;

function distinct(amounts: readonly Amount[]): Amount[] {
  return [...new Map(amounts.map((amount) => [keyOf(amount), amount])).values()];
}

function join(a: Amount, b: Amount): Amount {
  return { standing: together(a.standing, b.standing), phase: a.phase ?? b.phase };
}

/** Everything that groups may amount to together. */
export function amountsOf(surveyed: readonly Surveyed[]): Amount[] {
  return surveyed.reduce<Amount[]>(
    (all, { completions }) =>
      distinct(distinct(completions).flatMap((each) => all.map((amount) => join(amount, each)))),
    [{ standing: 'met', phase: undefined }],
  );
}

export function outcomeOf({ standing, phase }: Amount) {
  return settledOutcome(standing, phase ?? 'over');
}

/** Completions that differ in this fact alone, side by side. */
function byOthers(
  completions: readonly Completion[],
  fact: string,
  untold: readonly string[],
): Completion[][] {
  const others = untold.filter((each) => each !== fact);
  const sides = new Map<string, Completion[]>();
  for (const completion of completions) {
    const key = others.map((each) => completion.words[each]).join(' ');
    sides.set(key, [...(sides.get(key) ?? []), completion]);
  }
  return [...sides.values()];
}

function canChange(side: readonly Completion[], rest: readonly Amount[]): boolean {
  const amounts = distinct(side);
  return rest.some((amount) => new Set(amounts.map((each) => outcomeOf(join(amount, each)))).size > 1);
}

/** Of this fact's values, the share that decides the outcome whatever the others are: what asking it first may spare. */
function tellingShare(completions: readonly Completion[], fact: string): number {
  const values = new Map<string | undefined, boolean>();
  for (const { words, standing } of completions) {
    values.set(words[fact], (values.get(words[fact]) ?? true) && decides(standing));
  }
  return [...values.values()].filter(Boolean).length / values.size;
}

/** The untold facts that can still change the outcome, exactly, the most telling first. */
export function missingFacts(
  surveyed: readonly Surveyed[],
  told: Readonly<Record<string, string>>,
): string[] {
  const open = surveyed.flatMap((each) => {
    const untold = each.group.facts.filter((fact) => told[fact] === undefined);
    if (untold.length === 0 || distinct(each.completions).length === 1) return [];
    const rest = amountsOf(surveyed.filter((other) => other !== each));
    return untold
      .filter((fact) => byOthers(each.completions, fact, untold).some((side) => canChange(side, rest)))
      .map((fact) => ({ fact, share: tellingShare(each.completions, fact) }));
  });
  return open.sort((a, b) => b.share - a.share).map(({ fact }) => fact);
}
