import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_ROWS } from '../../src/widgets/Roster/reading/kind.ts';
import { readRoster } from '../../src/widgets/Roster/reading/read.ts';
import { csvOf, GRID } from '../widgets/roster/clean.ts';
import { workbook } from '../widgets/roster/workbook.ts';
import { fuzzLater, PATIENCE, typed } from './fuzz.ts';

const CSV = new TextEncoder().encode(csvOf(GRID.slice(0, 3)));
const BOOK = workbook([{ name: '名单', rows: GRID.slice(0, 3) }]);

/** What becomes of a file on the way: cut off, a few bits turned, pieces lost, doubled or strange. */
function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.integer({ min: 0, max: whole.length });
  const piece = fc.tuple(at, at, fc.uint8Array({ maxLength: 40 }));
  return fc.oneof(
    at.map((end) => whole.slice(0, end)),
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((turned) => {
        const copy = whole.slice();
        for (const [place, bits] of turned) copy[place] = (copy[place] ?? 0) ^ bits;
        return copy;
      }),
    piece.map(([one, other, put]) =>
      Uint8Array.from([
        ...whole.slice(0, Math.min(one, other)),
        ...put,
        ...whole.slice(Math.max(one, other)),
      ]),
    ),
    at.map((start) => Uint8Array.from([...whole, ...whole.slice(start)])),
  );
}

/** Tables that fit, or a refusal in Chinese: nothing else comes of a file. */
async function readOrRefused(source: Uint8Array | string): Promise<void> {
  const reading = await readRoster(source);
  if (reading.kind === 'refused') expect(reading.says).toMatch(/\p{Script=Han}/u);
  else for (const { lines } of reading.tables) expect(lines.length).toBeLessThanOrEqual(MOST_ROWS + 1);
}

describe('a list is read, or refused in a sentence, whatever its file went through', () => {
  test('text', PATIENCE, () => fuzzLater(damaged(CSV), readOrRefused));

  test('a workbook', PATIENCE, () => fuzzLater(damaged(BOOK), readOrRefused));

  test('bytes of any kind', PATIENCE, () => fuzzLater(fc.uint8Array({ maxLength: 400 }), readOrRefused));

  test('cells that were pasted', PATIENCE, () =>
    fuzzLater(typed(fc.constantFrom('\t', '\n', '姓名', '"')), readOrRefused),
  );

  test('archives in archives', PATIENCE, () =>
    fuzzLater(fc.tuple(fc.integer({ min: 1, max: 4 }), damaged(BOOK)), async ([depth, inner]) => {
      let packed = inner;
      for (let level = 0; level < depth; level++)
        packed = zipSync({ '[Content_Types].xml': packed, 'xl/a.xlsx': packed }, { level: 0 });
      await readOrRefused(packed);
    }),
  );
});
