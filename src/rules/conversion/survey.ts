import { holds, type Words } from '../guard.ts';
import type { PlainDate } from '../plain-date.ts';
import { type Condition, type Conversion, factsOf, judge } from './condition.ts';
import { probesOf } from './probes.ts';
import { type Phase, phaseOn, type Standing, together } from './standing.ts';

type Stand = NonNullable<Conversion['stands']>[number];
type Window = Conversion['windows'][number];

/** Rules that share facts, directly or through another: they have to be looked at together, and no others do. */
export interface Group {
  facts: string[];
  conditions: Condition[];
  stands: Stand[];
  windows: readonly Window[];
}

/** One way to tell what is not told, and what every rule of the group then says. */
export interface Completion {
  words: Words;
  judged: Standing[];
  stands: boolean[];
  standing: Standing;
  window: Window | undefined;
  phase: Phase | undefined;
}

const grouped = new WeakMap<Conversion, Group[]>();

/** A ruleset's conversion as groups without facts in common; worked out once for each ruleset, which nobody changes. */
export function groupsOf(conversion: Conversion): readonly Group[] {
  const known = grouped.get(conversion) ?? groupRules(conversion);
  grouped.set(conversion, known);
  return known;
}

function groupRules(conversion: Conversion): Group[] {
  const single = (facts: string[], part: Partial<Group>): Group => ({
    facts: [...new Set(facts)].filter((fact) => fact !== 'asOf'),
    conditions: [],
    stands: [],
    windows: [],
    ...part,
  });
  const windowFacts = conversion.windows.flatMap((window) => Object.keys(window.when ?? {}));
  const parts = [
    ...conversion.conditions.map((each) => single(factsOf(each), { conditions: [each] })),
    ...(conversion.stands ?? []).map((each) => single(Object.keys(each.when), { stands: [each] })),
    single(windowFacts, { windows: conversion.windows }),
  ];
  return parts.reduce<Group[]>((groups, part) => {
    const touches = (group: Group) => group.facts.some((fact) => part.facts.includes(fact));
    const merged = groups.filter(touches).reduceRight<Group>(
      (all, group) => ({
        facts: [...new Set([...group.facts, ...all.facts])],
        conditions: [...group.conditions, ...all.conditions],
        stands: [...group.stands, ...all.stands],
        windows: [...group.windows, ...all.windows],
      }),
      part,
    );
    return [...groups.filter((group) => !touches(group)), merged];
  }, []);
}

function complete(group: Group, words: Words): Completion {
  const judged = group.conditions.map((condition) => judge(condition, words));
  const stands = group.stands.map((stand) => holds(stand.when, words) === true);
  const window = group.windows.find((each) => !each.when || holds(each.when, words) === true);
  const start: Standing = stands.includes(true) ? 'not-needed' : 'met';
  return {
    words,
    judged,
    stands,
    standing: judged.reduce(together, start),
    window,
    phase: window && phaseOn(window, words['asOf'] ?? ''),
  };
}

/** Every way to tell the group's untold facts, by the values at which its rules can turn; one way where all is told. */
export function survey(conversion: Conversion, group: Group, words: Words, asOf: PlainDate): Completion[] {
  const ways = group.facts
    .filter((fact) => words[fact] === undefined)
    .reduce<Words[]>(
      (all, fact) =>
        probesOf(conversion, fact, asOf).flatMap((value) => all.map((way) => ({ ...way, [fact]: value }))),
      [{ ...words, asOf }],
    );
  return ways.map((way) => complete(group, way));
}
