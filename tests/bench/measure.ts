export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** The middle of some figures, and how far they reach. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const half = sorted.length / 2;
  const median = Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
  return { median, least: at(0), most: at(sorted.length - 1) };
}

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

/** Milliseconds of this thread alone that something takes: a busy machine lengthens them little. */
export async function threadTimed(work: () => unknown): Promise<number> {
  const since = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
}

/**
 * Runs several candidates in turn, round after round, so that a busy minute of the machine falls on all of them.
 * @param candidates what to time, by name; each is given the number of the round
 * @param clock how to time one
 * @returns milliseconds of every round, by name
 */
export async function interleaved<Name extends string>(
  candidates: Readonly<Record<Name, (round: number) => unknown>>,
  rounds: number,
  clock = timed,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(candidates) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(await clock(() => candidates[name](round)));
  }
  return times;
}

/** '4.20 (4.01–5.33)' */
export function shown(figures: readonly number[], digits = 2): string {
  const { median, least, most } = spreadOf(figures);
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** '214,000' */
export const thousands = (figure: number): string => Math.round(figure).toLocaleString('en');
