import { once } from '../once.ts';
import { type Condition, type Conversion, factsOf, isChoice } from './condition.ts';

export type Stand = NonNullable<Conversion['stands']>[number];
export type Window = Conversion['windows'][number];

/** Rules that share facts, directly or through another: they have to be looked at together, and no others do. */
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

/** A ruleset's conversion as groups without facts in common. */
export const groupsOf = once(groupRules);

/** Can the day of asking change what the rules of this group say? */
export const readsAsOf = once(
  ({ conditions, stands, windows }: Group): boolean =>
    windows.length > 0 ||
    conditions.some((condition) => isChoice(condition) && condition.mend) ||
    JSON.stringify([conditions, stands]).includes('"asOf"'),
);

/** A condition, or a reason why no exchange is needed, and where it stands in the groups. */
export interface GroupItem {
  /** What guards know it by. */
  readonly key: string;
  readonly group: number;
  readonly index: number;
  readonly condition?: Condition;
  readonly stand?: Stand;
}

/** Conditions and stands in the order of the notice, stands first. */
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
