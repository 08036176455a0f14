import { addDays, addYears, type Citation, type Ruleset } from '../../../src/rules/index.ts';
import type { Person } from './people.ts';

interface Rule {
  conditions: object;
  event: { type: string; params: object };
}
interface Said {
  kind: 'condition' | 'reading' | 'stand' | 'window' | 'note' | 'afterwards' | 'step';
  id: string;
  says: string;
  citations: Citation[];
}
interface Engine {
  addOperator: (name: string, holds: (fact: string, value: string) => boolean) => void;
  run: (facts: object) => Promise<{ events: { params: Said }[]; failureEvents: { params: Said }[] }>;
}
export interface EngineModule {
  Engine: new (rules: Rule[], options: { allowUndefinedFacts: boolean }) => Engine;
}

type Conversion = NonNullable<Ruleset['conversion']>;
type Condition = Conversion['conditions'][number];
type Guard = NonNullable<Conversion['notes'][number]['when']>[number];
type Cited = readonly { notice?: string | undefined; clause: string; quote: string }[];

const ALWAYS = { all: [] };
const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const between = (fact: string, from = '0001-01-01', to = '9999-12-31') => [
  is(fact, 'onOrAfter', from),
  is(fact, 'onOrBefore', to),
];

/** Of either sex the first birthday that meets the limit: by completed years, or not past the birthday. */
function aged({ age }: Extract<Condition, { age: object }>, reading: Said['kind']): object {
  const { on, atMost = { male: 0, female: 0 } } = age;
  const first = (years: number) =>
    reading === 'reading' ? addYears(on, -years) : addDays(addYears(on, -years - 1), 1);
  const of = (sex: 'male' | 'female') => ({
    all: [is('sex', 'equal', sex), is('birthDate', 'onOrAfter', first(atMost[sex]))],
  });
  return { any: [of('male'), of('female')] };
}

function asked(condition: Condition): object {
  if ('age' in condition) return aged(condition, 'condition');
  if ('otherwise' in condition) return { all: [is(condition.fact, 'in', condition.met ?? [])] };
  return { all: between(condition.fact, condition.from, condition.to) };
}

/** A guard of ours in the engine's words. */
function guarded(guard: Guard): object {
  const all = Object.entries(guard).flatMap(([fact, matcher]) => {
    if (Array.isArray(matcher)) return [is(fact, 'in', matcher)];
    if ('not' in matcher) return [is(fact, 'notIn', matcher.not)];
    const { from, to } = matcher as { from?: string; to?: string };
    return between(fact, from, to);
  });
  return { all };
}

function meant({ when, unless }: Pick<Conversion['notes'][number], 'when' | 'unless'>): object {
  return {
    all: [
      when ? { any: when.map(guarded) } : ALWAYS,
      unless ? { not: { any: unless.map(guarded) } } : ALWAYS,
    ],
  };
}

/**
 * json-rules-engine with all that a ruleset says of the exchange, as far as an engine of its kind goes: the findings, then, from the outcome, the notes,
 * steps and what follows afterwards, each with its citations. Which facts are missing it cannot tell.
 */
export function engineFor({ Engine }: EngineModule, { notice, conversion }: Ruleset) {
  const rule = (conditions: object, kind: Said['kind'], id: string, says: string, cite: Cited): Rule => {
    const citations = cite.map((each) => ({ notice, ...each }));
    return { conditions, event: { type: kind, params: { kind, id, says, citations } } };
  };
  const {
    conditions = [],
    stands = [],
    windows = [],
    notes = [],
    afterwards = [],
    steps = [],
  } = conversion ?? {};
  const made = (rules: Rule[]) => {
    const engine = new Engine(rules, { allowUndefinedFacts: true });
    engine.addOperator('onOrAfter', (fact, value) => fact !== undefined && fact >= value);
    engine.addOperator('onOrBefore', (fact, value) => fact !== undefined && fact <= value);
    return engine;
  };
  const first = made([
    ...conditions.map((each) => rule(asked(each), 'condition', each.id, each.asks, each.cite)),
    ...conditions
      .filter((each) => 'age' in each)
      .map((each) => rule(aged(each, 'reading'), 'reading', each.id, each.asks, each.cite)),
    ...stands.map(({ id, when, says, cite }) => rule(guarded(when), 'stand', id, says, cite)),
    ...windows.map(({ opens, closes, cite }) =>
      rule({ all: between('asOf', opens, closes) }, 'window', 'window', '', cite),
    ),
  ]);
  const second = made([
    ...notes.map((each) => rule(meant(each), 'note', each.id, each.says, each.cite)),
    ...afterwards.map((each) => rule(meant(each), 'afterwards', '', each.says, each.cite)),
    ...steps.map((each) => rule(meant(each), 'step', '', each.says, each.cite)),
  ]);
  return async ({ facts, asOf }: Person) => {
    const { events, failureEvents } = await first.run({ ...facts, asOf });
    const said = events.map(({ params }) => params);
    const failed = failureEvents.map(({ params }) => params);
    const unmet = failed.some(({ kind }) => kind === 'condition');
    const unclear = failed.some(({ kind }) => kind === 'reading');
    const open = said.some(({ kind }) => kind === 'window');
    const settled = unmet ? 'out-of-scope' : open ? (unclear ? 'unclear' : 'eligible') : 'closed';
    const outcome = said.some(({ kind }) => kind === 'stand') ? 'not-needed' : settled;
    const findings = Object.fromEntries(said.map(({ id }) => [`finding.${id}`, 'met']));
    const more = await second.run({ ...facts, asOf, outcome, ...findings });
    return { outcome, met: said, unmet: failed, more: more.events.map(({ params }) => params) };
  };
}
