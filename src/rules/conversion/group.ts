import { once } from '../once.ts';
import { type Condition, type Conversion, factsOf } from './condition.ts';

export type Stand = NonNullable<Conversion['stands']>[number];
export type Window = Conversion['windows'][number];

/** Rules that share facts, directly or through other rules. They are evaluated together, independently of other groups. */
export interface Group {
  readonly facts: readonly string[];
  readonly conditions: readonly Condition[];
  readonly stands: readonly Stand[];
  readonly windows: readonly Window[];
}

const NO_RULES = { conditions: [], stands: [], windows: [] };

function groupRules(conversion: Conversion): readonly Group[] {
  const windowFacts = conversion.windows.flatMap((window) => Object.keys(window.when ?? {}));
  const parts: Group[] = [
    ...conversion.conditions.map((each) => ({ ...NO_RULES, facts: factsOf(each), conditions: [each] })),
    ...(conversion.stands ?? []).map((each) => ({
      ...NO_RULES,
      facts: Object.keys(each.when),
      stands: [each],
    })),
    { ...NO_RULES, facts: windowFacts, windows: conversion.windows },
  ];
  return parts.reduce<Group[]>((groups, part) => {
    const own = { ...part, facts: [...new Set(part.facts)].filter((fact) => fact !== 'asOf') };
    const touches = (group: Group) => group.facts.some((fact) => own.facts.includes(fact));
    const merged = groups.filter(touches).reduceRight<Group>(
      (all, group) => ({
        facts: [...new Set([...group.facts, ...all.facts])],
        conditions: [...group.conditions, ...all.conditions],
        stands: [...group.stands, ...all.stands],
        windows: [...group.windows, ...all.windows],
      }),
      own,
    );
    return [...groups.filter((group) => !touches(group)), merged];
  }, []);
}

/** Partitions a conversion's rules into groups without common facts. */
export const groupsOf = once(groupRules);

/** A condition, or a reason not to exchange, with its position in the groups. */
export interface GroupItem {
  /** Its name in guards. */
  readonly key: string;
  readonly group: number;
  readonly index: number;
  readonly condition?: Condition;
  readonly stand?: Stand;
}

/** All stands, then all conditions, each in the notice's order. */
export const itemsOf = once((conversion: Conversion): readonly GroupItem[] => {
  const keyOf = ({ id }: Condition | Stand) => `finding.${id}`;
  const keys = [...(conversion.stands ?? []), ...conversion.conditions].map(keyOf);
  return groupsOf(conversion)
    .flatMap(({ conditions, stands }, group): GroupItem[] => [
      ...conditions.map((condition, index) => ({ key: keyOf(condition), group, index, condition })),
      ...stands.map((stand, index) => ({ key: keyOf(stand), group, index, stand })),
    ])
    .sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
});
