import { readLibrary } from '../../../src/build/library.ts';
import { checkConversion, nearestFlips, type Ruleset } from '../../../src/rules/index.ts';
import { interleaved, shown, spreadOf, thousands, threadTimed } from '../measure.ts';
import { importFrom, installed } from '../peers.ts';
import type { Line } from '../results.ts';
import { type EngineModule, engineFor } from './engine.ts';
import { type Person, people } from './people.ts';
import { rulesetLines } from './ruleset-bytes.ts';

const NOTICE = 'guizhou-2023-conversion';
const ROUNDS = 10;
const A_ROUND = 10_000;
/** Ours asks everybody so often in a round: the clock of a thread ticks every four milliseconds on some machines. */
const TIMES = 5;
const FLIPPED = 2000;
/** One fact in ten is not told. */
const UNTOLD = 0.1;
const GOALS = { ratio: 25, perSecond: 200_000, flipsMs: 0.2, rulesetBytes: 2500 };

type Engine = ReturnType<typeof engineFor>;

const roundOf = (all: readonly Person[], round: number) => all.slice(round * A_ROUND, (round + 1) * A_ROUND);

/** Both must say the same of every condition whose facts are told, or the race is none. The engine knows ages by completed years alone. */
async function compareAnswers(rules: Ruleset, engine: Engine, asked: readonly Person[]): Promise<void> {
  for (const person of asked) {
    const { met } = await engine(person);
    for (const { condition, status, needs } of checkConversion(rules, person.facts, person.asOf).findings) {
      const isMet = status === 'met' || status === 'unclear';
      const isTold = needs.every((fact) => fact in person.facts);
      if (isTold && isMet !== met.some(({ kind, id }) => kind !== 'reading' && id === condition))
        throw new Error(`the engine answers otherwise: ${condition} of ${JSON.stringify(person)}`);
    }
  }
}

function checkAll(rules: Ruleset, asked: readonly Person[]): number {
  let notes = 0;
  for (let time = 0; time < TIMES; time += 1)
    for (const { facts, asOf } of asked) notes += checkConversion(rules, facts, asOf).notes.length;
  return notes;
}

/** Milliseconds of each round, once all have run as often without a clock: engines compile what they run often. */
async function warmTimes<Name extends string>(
  candidates: Readonly<Record<Name, (round: number) => unknown>>,
): Promise<Record<Name, number[]>> {
  await interleaved(candidates, ROUNDS);
  return interleaved(candidates, ROUNDS, threadTimed);
}

/** How many full results a second, by round. */
const ratesOf = (times: readonly number[]) => times.map((ms) => ((TIMES * A_ROUND) / ms) * 1000);

/** The same of people of whom so large a share of facts is not told. */
async function rateOf(rules: Ruleset, untold: number): Promise<number[]> {
  const all = people(rules, ROUNDS * A_ROUND, { untold });
  const { ours } = await warmTimes({ ours: (round) => checkAll(rules, roundOf(all, round)) });
  return ratesOf(ours);
}

const rate = (figures: readonly number[]) => {
  const { median, least, most } = spreadOf(figures);
  return `${thousands(median)}/s (${thousands(least)}–${thousands(most)})`;
};

async function raceLines(rules: Ruleset): Promise<Line[]> {
  const folder = installed('rules', { 'json-rules-engine': '7.3.1' });
  const engine = engineFor((await importFrom(folder, 'json-rules-engine')) as EngineModule, rules);
  const all = people(rules, ROUNDS * A_ROUND, { untold: UNTOLD });
  await compareAnswers(rules, engine, all.slice(0, 500));
  const times = await warmTimes({
    ours: (round) => checkAll(rules, roundOf(all, round)),
    engine: async (round) => {
      for (const person of roundOf(all, round)) await engine(person);
    },
  });
  const ours = ratesOf(times.ours);
  const theirs = times.engine.map((ms) => (A_ROUND / ms) * 1000);
  const ratios = ours.map((figure, round) => figure / (theirs[round] ?? Number.NaN));
  return [
    {
      what: '100,000 people, one fact in ten not told: full results (the peer: all but the missing facts)',
      ours: rate(ours),
      peer: `json-rules-engine ${rate(theirs)}`,
      goal: `${thousands(GOALS.perSecond)}/s`,
      holds: spreadOf(ours).median >= GOALS.perSecond,
    },
    {
      what: 'the same, as a ratio of each round',
      ours: `${shown(ratios, 1)} ×`,
      goal: `${GOALS.ratio} ×`,
      holds: spreadOf(ratios).median >= GOALS.ratio,
    },
  ];
}

async function flipsLine(rules: Ruleset): Promise<Line> {
  const all = people(rules, FLIPPED, { untold: UNTOLD });
  const { ours } = await interleaved(
    { ours: () => all.forEach(({ facts, asOf }) => void nearestFlips(rules, facts, asOf)) },
    ROUNDS,
    threadTimed,
  );
  const each = ours.map((ms) => ms / FLIPPED);
  return {
    what: 'nearestFlips, ms',
    ours: shown(each, 3),
    goal: `${GOALS.flipsMs} ms`,
    holds: spreadOf(each).median < GOALS.flipsMs,
  };
}

/** How fast the rules answer, beside an engine that reads the same rule as JSON. */
export async function measure(): Promise<Line[]> {
  const rules = readLibrary().find(({ id }) => id === NOTICE)?.rules;
  if (!rules) throw new Error(`no notice ${NOTICE}`);
  const lines = await raceLines(rules);
  lines.push({ what: 'everything told', ours: rate(await rateOf(rules, 0)) });
  lines.push({ what: 'nothing told', ours: rate(await rateOf(rules, 1)) });
  lines.push(await flipsLine(rules));
  lines.push(...rulesetLines(GOALS.rulesetBytes));
  return lines;
}
