import { addDays, addYears, type Ruleset } from '../../src/rules/index.ts';

interface Said {
  kind: 'condition' | 'stand' | 'window' | 'more';
  id: string;
  says: string;
  cite: object;
}
interface Engine {
  addOperator: (name: string, holds: (fact: string | undefined, value: string) => boolean) => void;
  run: (facts: object) => Promise<Record<'events' | 'failureEvents', { params: Said }[]>>;
}

/** What json-rules-engine exports. */
export interface EngineModule {
  Engine: new (rules: object[], options: { allowUndefinedFacts: boolean }) => Engine;
}

type Conversion = NonNullable<Ruleset['conversion']>;
type Condition = Conversion['conditions'][number];
type Note = Conversion['notes'][number];
type Guard = NonNullable<Note['when']>[number];

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const between = (fact: string, from = '0001-01-01', to = '9999-12-31') => [
  is(fact, 'onOrAfter', from),
  is(fact, 'onOrBefore', to),
];

/** An age limit as the earliest birthday of each sex, by completed years. */
function aged({ age: { on, atMost = { male: 0, female: 0 } } }: Extract<Condition, { age: object }>): object {
  const of = (sex: 'male' | 'female') => ({
    all: [is('sex', 'equal', sex), is('birthDate', 'onOrAfter', addDays(addYears(on, -atMost[sex] - 1), 1))],
  });
  return { any: [of('male'), of('female')] };
}

function asked(condition: Condition): object {
  if ('age' in condition) return aged(condition);
  if ('otherwise' in condition) return { all: [is(condition.fact, 'in', condition.met ?? [])] };
  return { all: between(condition.fact, condition.from, condition.to) };
}

function guarded(guard: Guard): object {
  const all = Object.entries(guard).flatMap(([fact, matcher]) => {
    if (Array.isArray(matcher)) return [is(fact, 'in', matcher)];
    if ('not' in matcher) return [is(fact, 'notIn', matcher.not)];
    const { from, to } = matcher as { from?: string; to?: string };
    return between(fact, from, to);
  });
  return { all };
}

function meant({ when, unless = [] }: Pick<Note, 'when' | 'unless'>): object {
  const all = [
    ...(when ? [{ any: when.map(guarded) }] : []),
    ...unless.map((each) => ({ not: guarded(each) })),
  ];
  return { all };
}

/**
 * Puts what a ruleset says of the exchange into json-rules-engine, as far as an engine of its kind goes.
 * @param module of the peer
 * @param conversion of the ruleset
 * @returns what answers one person's facts on a day: the outcome, what is met and unmet, and, from these, the notes, steps and
 * what follows afterwards, with their citations. Which facts are missing and which ages can be read in two ways it cannot tell.
 */
export function engineFor({ Engine }: EngineModule, conversion: Conversion) {
  const { conditions, stands = [], windows, notes, afterwards = [], steps } = conversion;
  const rule = (conditions: object, params: Said) => ({ conditions, event: { type: params.kind, params } });
  const made = (rules: object[]) => {
    const engine = new Engine(rules, { allowUndefinedFacts: true });
    engine.addOperator('onOrAfter', (fact, value) => fact !== undefined && fact >= value);
    engine.addOperator('onOrBefore', (fact, value) => fact !== undefined && fact <= value);
    return engine;
  };
  const first = made([
    ...conditions.map((each) => rule(asked(each), { ...each, kind: 'condition', says: each.asks })),
    ...stands.map((each) => rule(guarded(each.when), { ...each, kind: 'stand' })),
    ...windows.map(({ opens, closes, cite }) =>
      rule({ all: between('asOf', opens, closes) }, { kind: 'window', id: 'window', says: '', cite }),
    ),
  ]);
  const second = made(
    [...notes, ...afterwards, ...steps].map(({ says, cite, ...each }) =>
      rule(meant(each), { kind: 'more', id: '', says, cite }),
    ),
  );
  return async (facts: object, asOf: string) => {
    const { events, failureEvents } = await first.run({ ...facts, asOf });
    const [met = [], unmet = []] = [events, failureEvents].map((all) => all.map(({ params }) => params));
    const has = (all: readonly Said[], kind: Said['kind']) => all.some((each) => each.kind === kind);
    let outcome = has(met, 'window') ? 'eligible' : 'closed';
    if (has(unmet, 'condition')) outcome = 'out-of-scope';
    if (has(met, 'stand')) outcome = 'not-needed';
    const findings = Object.fromEntries(met.map(({ id }) => [`finding.${id}`, 'met']));
    const { events: more } = await second.run({ ...facts, asOf, outcome, ...findings });
    return { outcome, met, unmet, more };
  };
}
