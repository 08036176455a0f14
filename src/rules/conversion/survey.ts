import { holds, type Words } from '../guard.ts';
import { once } from '../once.ts';
import { type Conversion, judge } from './condition.ts';
import { decides, type Fulfilment, type Phase, phaseOn, settledOutcome, together } from './fulfilment.ts';
import type { Group, Window } from './group.ts';
import { probesOf } from './probes.ts';
import type { ConversionOutcome } from './types.ts';

/** A possible result of one or several groups. Interned: equal amounts are the same object. */
export interface Amount {
  readonly standing: Fulfilment;
  /** Position of asOf relative to the window; undefined if the group has no windows. */
  readonly phase: Phase | undefined;
  readonly outcome: ConversionOutcome;
  /** Memo of `join`. */
  readonly joined: Map<Amount, Amount>;
}

const known = new Map<Phase | undefined, Map<Fulfilment, Amount>>();

function amountOf(standing: Fulfilment, phase: Phase | undefined): Amount {
  const before = known.get(phase)?.get(standing);
  if (before) return before;
  const outcome = settledOutcome(standing, phase ?? 'over');
  const amount = { standing, phase, outcome, joined: new Map() };
  known.set(phase, new Map(known.get(phase)).set(standing, amount));
  return amount;
}

/** Neutral element of `join`. */
const NEUTRAL = amountOf('met', undefined);

function join(a: Amount, b: Amount): Amount {
  const before = a.joined.get(b);
  if (before) return before;
  const both = amountOf(together(a.standing, b.standing), a.phase ?? b.phase);
  a.joined.set(b, both);
  return both;
}

const distinct = <T>(all: readonly T[]): readonly T[] => (all.length > 1 ? [...new Set(all)] : all);

const isNeutral = (all: readonly Amount[]): boolean => all.length === 1 && all[0] === NEUTRAL;

/** Every combination of the two lists' amounts. */
function joinAll(some: readonly Amount[], others: readonly Amount[]): readonly Amount[] {
  if (isNeutral(some)) return others;
  if (isNeutral(others)) return some;
  const all: Amount[] = [];
  for (const one of some) for (const other of others) all.push(join(one, other));
  return distinct(all);
}

/** One assignment of values to the missing facts, and the result of every rule of the group for it. */
interface Completion {
  words: Words;
  judged: Fulfilment[];
  stands: boolean[];
  amount: Amount;
  window: Window | undefined;
}

/** A missing fact, and the amounts that are possible when it alone varies. */
interface OpenFact {
  readonly fact: string;
  readonly sides: readonly (readonly Amount[])[];
  /** Share of its values that decide the outcome by themselves; asking the highest first may spare other questions. */
  readonly share: number;
}

/** The results of a group over all possible values of its missing facts. */
export interface Survey {
  readonly amounts: readonly Amount[];
  /** By condition: its result; undefined if it depends on missing facts. */
  readonly judged: readonly (Fulfilment | undefined)[];
  /** By reason not to exchange: whether it holds in every case. */
  readonly stands: readonly boolean[];
  readonly windows: readonly Window[];
  readonly open: readonly OpenFact[];
}

function complete(group: Group, words: Words): Completion {
  const asOf = words['asOf'] ?? '';
  const judged = group.conditions.map((condition) => judge(condition, words));
  const stands = group.stands.map((stand) => holds(stand.when, words) === true);
  const window = group.windows.find((each) => !each.when || holds(each.when, words) === true);
  const start: Fulfilment = stands.includes(true) ? 'not-needed' : 'met';
  const amount = amountOf(judged.reduce(together, start), window && phaseOn(window, asOf));
  return { words, judged, stands, amount, window };
}

/** Groups completions by a key. */
function sorted(
  completions: readonly Completion[],
  by: (words: Words) => string | undefined,
): Completion[][] {
  const lists = new Map<string | undefined, Completion[]>();
  for (const each of completions) {
    const key = by(each.words);
    const list = lists.get(key);
    if (list) list.push(each);
    else lists.set(key, [each]);
  }
  return [...lists.values()];
}

function openFact(fact: string, untold: readonly string[], completions: readonly Completion[]): OpenFact {
  const others = untold.filter((each) => each !== fact);
  const sides = sorted(completions, (words) => others.map((each) => words[each]).join(' '));
  const values = sorted(completions, (words) => words[fact]);
  const telling = values.filter((all) => all.every(({ amount }) => decides(amount.standing)));
  return {
    fact,
    sides: sides.map((side) => distinct(side.map(({ amount }) => amount))).filter((side) => side.length > 1),
    share: telling.length / values.length,
  };
}

function summarise(group: Group, untold: readonly string[], completions: readonly Completion[]): Survey {
  const amounts = distinct(completions.map(({ amount }) => amount));
  return {
    amounts,
    judged: group.conditions.map((_, index) => {
      const standings = distinct(completions.map(({ judged }) => judged[index]));
      return standings.length === 1 ? standings[0] : undefined;
    }),
    stands: group.stands.map((_, index) => completions.every(({ stands }) => stands[index] === true)),
    windows: distinct(completions.flatMap(({ window }) => window ?? [])),
    open: amounts.length > 1 ? untold.map((fact) => openFact(fact, untold, completions)) : [],
  };
}

/** Cache key of asOf and the group's facts. Values are length-prefixed so that different facts never give the same key. */
function keyOf(group: Group, words: Words): string {
  let key = words['asOf'] ?? '';
  for (const fact of group.facts) {
    const value = words[fact];
    key += value === undefined ? ' -' : ` ${value.length} ${value}`;
  }
  return key;
}

const NONE: readonly never[] = [];
const MOST_KNOWN = 1000;
const surveysOf = once((_: Group) => new Map<string, Survey>());

/**
 * Evaluates a group for every combination of probe values of its missing facts.
 * Results with missing facts are cached: few such combinations occur, and they recur often.
 */
export function survey(conversion: Conversion, group: Group, words: Words): Survey {
  if (group.facts.every((fact) => words[fact] !== undefined)) {
    const { amount, judged, stands, window } = complete(group, words);
    return { amounts: [amount], judged, stands, windows: window ? [window] : NONE, open: NONE };
  }
  const known = surveysOf(group);
  const asOf = words['asOf'] ?? '';
  const key = keyOf(group, words);
  const before = known.get(key);
  if (before) return before;
  const untold = group.facts.filter((fact) => words[fact] === undefined);
  const ways = untold.reduce<Words[]>(
    (all, fact) =>
      probesOf(conversion, fact, asOf).flatMap((value) => all.map((way) => ({ ...way, [fact]: value }))),
    [words],
  );
  const found = summarise(
    group,
    untold,
    ways.map((way) => complete(group, way)),
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** Every amount that all groups together may have. */
export function amountsOf(surveys: readonly Survey[]): readonly Amount[] {
  return surveys.reduce<readonly Amount[]>((all, { amounts }) => joinAll(all, amounts), [NEUTRAL]);
}

function canChange([first = NEUTRAL, ...others]: readonly Amount[], rest: readonly Amount[]): boolean {
  return rest.some((amount) => {
    const { outcome } = join(amount, first);
    return others.some((other) => join(amount, other).outcome !== outcome);
  });
}

/** Exactly those missing facts that can still change the outcome, the most decisive first. */
export function missingFacts(surveys: readonly Survey[]): string[] {
  const open: OpenFact[] = [];
  for (const each of surveys) {
    if (each.open.length === 0) continue;
    const rest = amountsOf(surveys.filter((other) => other !== each));
    open.push(...each.open.filter(({ sides }) => sides.some((side) => canChange(side, rest))));
  }
  return open.sort((a, b) => b.share - a.share).map(({ fact }) => fact);
}
