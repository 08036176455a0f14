import { holds, type Words } from '../guard.ts';
import { once } from '../once.ts';
import { type Conversion, judge } from './condition.ts';
import { decides, type Fulfilment, type Phase, phaseOn, settledOutcome, together } from './fulfilment.ts';
import { type Group, readsAsOf, type Window } from './group.ts';
import { probesOf } from './probes.ts';
import type { ConversionOutcome } from './types.ts';

/** What a group of rules, or several together, may amount to. One object for each: equal ones are the same. */
export interface Amount {
  readonly standing: Fulfilment;
  /** Where asOf lies to the window; undefined where no window is among the rules. */
  readonly phase: Phase | undefined;
  readonly outcome: ConversionOutcome;
  /** Together with others, as far as this was asked before. */
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

/** What changes nothing beside it. */
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

/** Everything that this and that may amount to together. */
function joinAll(some: readonly Amount[], others: readonly Amount[]): readonly Amount[] {
  if (isNeutral(some)) return others;
  if (isNeutral(others)) return some;
  const all: Amount[] = [];
  for (const one of some) for (const other of others) all.push(join(one, other));
  return distinct(all);
}

/** One way to tell what is not told, and what every rule of the group then says. */
interface Completion {
  words: Words;
  judged: Fulfilment[];
  stands: boolean[];
  amount: Amount;
  window: Window | undefined;
}

/** An untold fact: what the group may amount to as this fact alone is told one way or another. */
interface OpenFact {
  readonly fact: string;
  readonly sides: readonly (readonly Amount[])[];
  /** Of its values, the share that decides the outcome whatever the others are: what asking it first may spare. */
  readonly share: number;
}

/** What the rules of a group say whatever is told of the facts not told yet. */
export interface Survey {
  readonly amounts: readonly Amount[];
  /** By condition: what it comes to; undefined where that depends. */
  readonly judged: readonly (Fulfilment | undefined)[];
  /** By reason why no exchange is needed: does it hold in any case? */
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

/** The ways sorted into lists that agree in something. */
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

/** What is told of the group's facts, each value with its length, so that two tellings never read the same. */
function keyOf(group: Group, words: Words): string {
  let key = readsAsOf(group) ? (words['asOf'] ?? '') : '';
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
 * Looks at every way to tell the group's untold facts, by the values at which its rules can turn.
 * Where something is not told, what was found is kept: few ways to leave something untold come again and again.
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

/** Everything that groups may amount to together. */
export function amountsOf(surveys: readonly Survey[]): readonly Amount[] {
  return surveys.reduce<readonly Amount[]>((all, { amounts }) => joinAll(all, amounts), [NEUTRAL]);
}

function canChange([first = NEUTRAL, ...others]: readonly Amount[], rest: readonly Amount[]): boolean {
  return rest.some((amount) => {
    const { outcome } = join(amount, first);
    return others.some((other) => join(amount, other).outcome !== outcome);
  });
}

/** The untold facts that can still change the outcome, exactly, the most telling first. */
export function missingFacts(surveys: readonly Survey[]): string[] {
  const open: OpenFact[] = [];
  for (const each of surveys) {
    if (each.open.length === 0) continue;
    const rest = amountsOf(surveys.filter((other) => other !== each));
    open.push(...each.open.filter(({ sides }) => sides.some((side) => canChange(side, rest))));
  }
  return open.sort((a, b) => b.share - a.share).map(({ fact }) => fact);
}
