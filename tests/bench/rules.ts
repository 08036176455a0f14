import { readLibrary } from '../../src/content/library.ts';
import { type ConversionFacts, checkConversion, type Ruleset } from '../../src/rules/index.ts';
import { loaded } from './peers.ts';
import { type Line, median, shown } from './results.ts';
import { type EngineModule, engineFor } from './rules-engine.ts';

const NOTICE = 'guizhou-2023-conversion';
const ROUNDS = 10;
const A_ROUND = 10_000;
/** Ours asks everybody so often in a round: the clock of a thread ticks every four milliseconds on some machines. */
const TIMES = 5;
const GOALS = { ratio: 25, perSecond: 200_000 };

/** Invented people, the same in every run: most with a certificate of the kind exchanged, of every age at which somebody works, one fact in ten untold. */
function people({ certificates, issuers = [] }: NonNullable<Ruleset['conversion']>, count: number) {
  let state = 20_230_401;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const day = (from: number, to: number): string =>
    new Date(Date.UTC(from) + next() * (Date.UTC(to) - Date.UTC(from))).toISOString().slice(0, 10);
  const offices = issuers.map(({ id }) => id);
  return Array.from({ length: count }, () => {
    const told = {
      certificate: next() < 0.8 ? 'site-post' : pick(certificates),
      issuer: next() < 0.8 ? offices[0] : pick([...offices, 'other']),
      issuedOn: day(2015, 2020),
      sex: pick(['male', 'female']),
      birthDate: day(1955, 2000),
      post: pick(['土建施工员', '安全员', '材料员']),
      registry: pick(['valid', 'valid', 'not-found']),
    };
    const facts: ConversionFacts = Object.fromEntries(Object.entries(told).filter(() => next() >= 0.1));
    return { facts, asOf: day(2023, 2025) };
  });
}

/** Milliseconds of this thread alone, which a busy machine lengthens little. */
async function computed(work: () => unknown): Promise<number> {
  const since = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
}

/** How fast the rules answer, beside an engine that reads the same rules as JSON. */
export async function measure(): Promise<Line[]> {
  const rules = readLibrary().find(({ id }) => id === NOTICE)?.rules;
  if (!rules?.conversion) throw new Error(`no exchange in ${NOTICE}`);
  const engine = engineFor((await loaded('json-rules-engine', '7.3.1')) as EngineModule, rules.conversion);
  const all = people(rules.conversion, ROUNDS * A_ROUND);

  // Both must say the same of every condition whose facts are told. The engine knows ages by completed years alone.
  for (const { facts, asOf } of all.slice(0, 500)) {
    const { met } = await engine(facts, asOf);
    for (const { condition, status, needs } of checkConversion(rules, facts, asOf).findings) {
      const isMet = status === 'met' || status === 'unclear';
      const isMetThere = met.some(({ id }) => id === condition);
      if (isMet !== isMetThere && needs.every((fact) => fact in facts))
        throw new Error(`the engine answers otherwise: ${condition} of ${JSON.stringify({ facts, asOf })}`);
    }
  }

  // In turn, so that a busy minute falls on both; the first half of the rounds lets the engine compile, and does not count.
  const perSecond: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const from = (round % ROUNDS) * A_ROUND;
    const some = all.slice(from, from + A_ROUND);
    const ourMs = await computed(() => {
      for (let time = 0; time < TIMES; time += 1)
        for (const { facts, asOf } of some) checkConversion(rules, facts, asOf);
    });
    const theirMs = await computed(async () => {
      for (const { facts, asOf } of some) await engine(facts, asOf);
    });
    if (round < ROUNDS) continue;
    perSecond.push((TIMES * A_ROUND * 1000) / ourMs);
    theirs.push((A_ROUND * 1000) / theirMs);
  }
  const ratios = perSecond.map((rate, round) => rate / (theirs[round] ?? Number.NaN));
  return [
    {
      what: '100,000 people, one fact in ten untold: full results a second (the peer: without missing facts and second readings)',
      ours: shown(perSecond),
      peer: `json-rules-engine ${shown(theirs)}`,
      goal: GOALS.perSecond.toLocaleString('en'),
      holds: median(perSecond) >= GOALS.perSecond,
    },
    {
      what: 'the same, as a ratio of each round',
      ours: `${shown(ratios, 1)} ×`,
      goal: `${GOALS.ratio} ×`,
      holds: median(ratios) >= GOALS.ratio,
    },
  ];
}
