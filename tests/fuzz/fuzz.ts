import fc from 'fast-check';

/**
 * Whatever people, links and files bring must neither break nor stop a program: a property stands in a file of this
 * folder, one file for each door by which things come in.
 * Cases of each: 1,000 in `npm test`, 10,000 in `npm run test:all`; `npm run fuzz` sets more.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
/** The same cases every time; another number looks elsewhere. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
/** For a test that fuzzes: what never ends is found, what is many is waited for. */
export const PATIENCE = { timeout: 60_000 + RUNS * 30 };

const LONGEST_MS = 100;
const TRIES = 3;

function timed(run: () => void): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

/** What the processor works, in milliseconds: a busy machine lets anything wait. */
function worked(run: () => void): number {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
    return (user + system) / 1000;
  };
  const before = used();
  run();
  return used() - before;
}

/** Holds a check against many values, shrinking one that fails; a case that takes longer than a tenth of a second fails, too. */
export function fuzz<T>(values: fc.Arbitrary<T>, check: (value: T) => void, runs = RUNS): void {
  const property = fc.property(values, (value) => {
    const run = () => check(value);
    if (timed(run) <= LONGEST_MS) return;
    // Slow once is tried again, and slow only if it always is.
    const best = Math.min(...Array.from({ length: TRIES }, () => worked(run)));
    if (best > LONGEST_MS) throw new Error(`took ${Math.round(best)} ms`);
  });
  fc.assert(property, { numRuns: runs, seed: SEED });
}

/** As `fuzz`, of what answers later. */
export async function fuzzLater<T>(
  values: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
  runs = RUNS,
): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    let best = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn <= TRIES && best > LONGEST_MS; turn++) {
      const before = performance.now();
      await check(value);
      best = performance.now() - before;
    }
    if (best > LONGEST_MS) throw new Error(`took ${Math.round(best)} ms`);
  });
  await fc.assert(property, { numRuns: runs, seed: SEED });
}

/** Words that would be seen on a page where they were taken for ours, or for markup. */
export const MARK = '假通知';
export const MARKUP = [
  `<b>${MARK}</b>`,
  `<img src=x onerror=alert(1)>`,
  `"><script>${MARK}</script>`,
  'javascript:alert(1)',
  '&lt;b&gt;',
  '\\u003cb',
] as const;

const AWKWARD = [
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufeff',
  '(?',
  '[',
  '*',
  '\\',
  '%',
  '%E5',
  '𠮷',
  '１９６２年５月１日',
  '九',
] as const;

/** Long runs of one piece: what makes a careless pattern slow. */
const repeated = fc
  .tuple(
    fc.constantFrom('1', '0', ' ', '-', 'a', '年', '.', '学时', '%', '&', '=', '\u3000', '1 ', '贵阳'),
    fc.integer({ min: 2, max: 5000 }),
  )
  .map(([piece, times]) => piece.repeat(times));

/** Any text, with pieces of what is looked for, markup, and what breaks careless programs. */
export function typed(...pieces: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    ...pieces.map((arbitrary) => ({ weight: 3, arbitrary })),
    { weight: 3, arbitrary: fc.string({ maxLength: 20 }) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 2, arbitrary: fc.constantFrom<string>(...MARKUP, ...AWKWARD) },
    { weight: 1, arbitrary: repeated },
  );
  return fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
}
