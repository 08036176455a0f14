import { texts } from '../lighthouse/texts.ts';
import { shown, spreadOf } from '../measure.ts';
import { huge } from '../options.ts';
import type { Line } from '../results.ts';
import { editTimes } from './edit.ts';
import { watched } from './process.ts';
import { type Built, buildBare, buildOurs, ours, projectWith } from './sites.ts';

const SIZES = [10, 100, 1000, ...(huge ? [5000] : [])];
const EDITED = 1000;
const GOALS = { ratio: 1.5, linear: 1.1, editMs: 1000 };

interface Beside {
  many: number;
  own: Built;
  bare: Built;
  /** Seconds of the content check alone. */
  check: number;
}

const built = ({ seconds, computed, peak }: Built): string =>
  `${seconds.toFixed(1)} s (${computed.toFixed(1)} s of processor), ${Math.round(peak)} MB`;

function sizeLines({ many, own, bare, check }: Beside): Line[] {
  const ratio = own.computed / bare.computed;
  const memory = own.peak / bare.peak;
  return [
    {
      what: `${own.notices} notices: time, most memory, packed twins apart; beside bare Astro with their texts as MDX`,
      ours: `${built(own)}; ${ratio.toFixed(2)} × the processor, ${memory.toFixed(2)} × the memory`,
      peer: built(bare),
      goal: `${GOALS.ratio} ×`,
      holds: ratio <= GOALS.ratio && memory <= GOALS.ratio,
    },
    {
      what: `${many} notices: bytes a notice; content check alone`,
      ours: `${Math.round(own.bytes / own.notices / 1000)} kB; ${check.toFixed(1)} s`,
      peer: `${Math.round(bare.bytes / bare.notices / 1000)} kB`,
    },
  ];
}

/** What one more notice costs, against what it cost among fewer. */
function growthLines(all: readonly Beside[]): Line[] {
  return all.slice(2).map((large, at): Line => {
    const [fewer, few] = [all[at], all[at + 1]];
    const cost = (from: Beside | undefined, to: Beside | undefined) =>
      ((to?.own.computed ?? 0) - (from?.own.computed ?? 0)) / ((to?.many ?? 0) - (from?.many ?? 0));
    const ratio = cost(few, large) / cost(fewer, few);
    const bytes = large.own.bytes / large.own.notices / ((few?.own.bytes ?? 0) / (few?.own.notices ?? 1));
    return {
      what: `from ${few?.many} to ${large.many} notices: what a further notice takes, against before; bytes a notice, against before`,
      ours: `${ratio.toFixed(2)} ×; ${bytes.toFixed(2)} ×`,
      goal: `${GOALS.linear} ×`,
      holds: ratio <= GOALS.linear && bytes <= GOALS.linear,
    };
  });
}

async function editLine(root: string, id: string): Promise<Line> {
  const { first, edits } = await editTimes(root, id);
  return {
    what: `${EDITED} notices: from saving an edit of one until its page in npm run dev says so`,
    ours: `${shown(edits, 0)} ms; the first page after ${(first / 1000).toFixed(1)} s`,
    goal: `${GOALS.editMs} ms`,
    holds: spreadOf(edits).median <= GOALS.editMs,
  };
}

/** What building takes with more and more notices, beside bare Astro; `--huge` goes on to 5,000. */
export async function measure(): Promise<Line[]> {
  const all: Beside[] = [];
  const edited: Line[] = [];
  for (const many of SIZES) {
    const { root, ids, end } = projectWith(many);
    try {
      const check = await watched(root, ours('src/build/check.ts'));
      const own = await buildOurs(root);
      const bare = await buildBare(texts(), many);
      all.push({ many, own, bare, check: check.seconds });
      console.log(`${many}: ours ${built(own)}, bare ${built(bare)}`);
      if (many === EDITED) edited.push(await editLine(root, ids[0] ?? ''));
    } finally {
      end();
    }
  }
  return [...all.flatMap(sizeLines), ...growthLines(all), ...edited];
}
