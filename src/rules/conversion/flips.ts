import { citationsOf } from '../citation.ts';
import { addDays, inChinese, isPlainDate, type PlainDate } from '../date.ts';
import type { Words } from '../guard.ts';
import type { Ruleset } from '../schema/ruleset.ts';
import { type Conversion, factsOf, isChoice, lastDaysOf } from './condition.ts';
import { tell } from './facts.ts';
import { type Group, groupsOf } from './group.ts';
import { guardedDays, probesOf } from './probes.ts';
import { survey } from './survey.ts';
import type { ConversionFacts, Flip } from './types.ts';

function subsets(facts: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, index) =>
    subsets(facts.slice(index + 1), size - 1).map((rest) => [fact, ...rest]),
  );
}

function fits(conversion: Conversion, group: Group, told: Words, asOf: PlainDate): boolean {
  return survey(conversion, group, { ...told, asOf }).amounts.every(
    ({ standing, phase }) => standing === 'met' && (phase ?? 'open') === 'open',
  );
}

/** The smallest sets of the group's facts that can be changed so that the group no longer prevents 'eligible'. */
function smallestSets(conversion: Conversion, group: Group, told: Words, asOf: PlainDate): string[][] {
  for (let size = 0; size <= group.facts.length; size += 1) {
    const found = subsets(group.facts, size).filter((set) =>
      set
        .reduce<Words[]>(
          (all, fact) =>
            probesOf(conversion, fact, asOf).flatMap((value) =>
              all.map((words) => ({ ...words, [fact]: value })),
            ),
          [told],
        )
        .some((words) => fits(conversion, group, words, asOf)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function describe(
  rules: Ruleset,
  conversion: Conversion,
  facts: readonly string[],
  day: PlainDate,
): Omit<Flip, 'changeable'> {
  const conditions = conversion.conditions.filter((each) =>
    factsOf(each).some((fact) => facts.includes(fact)),
  );
  const windows = facts.includes('asOf')
    ? conversion.windows.filter(({ opens, closes }) => day <= closes && (opens === undefined || day >= opens))
    : [];
  const asked = [
    ...conditions.map(({ asks }) => asks),
    ...windows.map(({ opens, closes }) =>
      opens ? `在${inChinese(opens)}至${inChinese(closes)}之间办理` : `最晚${inChinese(closes)}办理`,
    ),
  ];
  return {
    facts: [...facts],
    says: `要符合，需要：${asked.join('；')}。`,
    citations: [...conditions, ...windows].flatMap(({ cite }) => citationsOf(rules.notice, cite)),
  };
}

/** Whether the holder can still change this: by waiting for a later day, or by the mend that the notice names. */
function isChangeable(
  conversion: Conversion,
  fact: string,
  told: Words,
  asOf: PlainDate,
  day: PlainDate,
): boolean {
  if (fact === 'asOf') return day > asOf;
  return conversion.conditions.some(
    (each) =>
      isChoice(each) &&
      each.fact === fact &&
      each.mend?.values.includes(told[fact] ?? '') === true &&
      asOf <= each.mend.until,
  );
}

/** Every day on which eligibility may end. If applying on another day helps, one of these is such a day. */
function lastDays(conversion: Conversion, told: Words, asOf: PlainDate): PlainDate[] {
  const windows = conversion.windows.map(({ closes }) => closes);
  const guards = guardedDays(conversion, 'asOf', asOf).map((day) => addDays(day, -1));
  const conditions = conversion.conditions.flatMap((condition) => lastDaysOf(condition, told));
  return [...windows, ...guards, ...conditions];
}

/**
 * 差在哪里: which change would make the outcome 'eligible'?
 * @param rules as for checkConversion; without `conversion` the result is []
 * @param facts the given facts; a missing fact counts as a change if it has to be given
 * @param asOf the day to judge for; an invalid day gives []
 * @returns the smallest sets of facts (asOf may be one), those that the holder can still change first; [] if already
 *   'eligible'
 */
export function nearestFlips(rules: Ruleset, facts: ConversionFacts, asOf: PlainDate): Flip[] {
  const { conversion } = rules;
  if (!conversion || !isPlainDate(asOf)) return [];
  const told = tell(conversion, facts).words;
  const groups = groupsOf(conversion);
  const candidates = [...new Set([asOf, ...lastDays(conversion, told, asOf)])].flatMap((day) => {
    const perGroup = groups.map((group) => smallestSets(conversion, group, told, day));
    const own = day === asOf ? [] : ['asOf'];
    return perGroup
      .reduce<string[][]>((all, sets) => all.flatMap((set) => sets.map((more) => [...set, ...more])), [own])
      .map((set) => ({ set, day }));
  });
  const smallest = Math.min(...candidates.map(({ set }) => set.length));
  if (smallest === 0) return [];
  const flips = new Map<string, Flip>();
  for (const { set, day } of candidates.filter((each) => each.set.length === smallest)) {
    const changeable = set.every((fact) => isChangeable(conversion, fact, told, asOf, day));
    const key = set.join(' ');
    if (!flips.get(key)?.changeable) flips.set(key, { ...describe(rules, conversion, set, day), changeable });
  }
  return [...flips.values()].sort((a, b) => Number(b.changeable) - Number(a.changeable));
}
