import { existsSync } from 'node:fs';
import { shown, spreadOf } from '../measure.ts';
import { runs } from '../options.ts';
import type { Line } from '../results.ts';
import { type Audit, lighthouse, tools } from './audit.ts';
import { builtPeers } from './peers/index.ts';
import { serve } from './serve.ts';
import { texts } from './texts.ts';

const NOTICE = 'guizhou-2023-conversion';
const OUR_NOTICE = `/notices/${NOTICE}/`;
const OURS = [
  '/',
  '/notices/',
  OUR_NOTICE,
  '/check/',
  '/hours/',
  '/registration/',
  '/offices/',
  '/phone-change/',
  '/roster/',
  '/questions/',
  '/compare/',
  '/search/',
  `/rules/${NOTICE}/`,
];
const GOALS = { control: 99, ratio: 0.85 };

type Audits = readonly Audit[];

const median = (audits: Audits, of: (audit: Audit) => number): number => spreadOf(audits.map(of)).median;
const score = (audits: Audits, category: number) => median(audits, ({ scores }) => scores[category] ?? 0);
const scores = (audits: Audits): number[] => [0, 1, 2, 3].map((category) => score(audits, category));
const seconds = (audits: Audits): string => `${shown(audits.map(({ lcp }) => lcp / 1000))} s`;

function weighed(audits: Audits): string {
  const bytes = median(audits, (audit) => audit.bytes) / 1000;
  return `${bytes.toFixed(1)} kB in ${median(audits, ({ requests }) => requests)}`;
}

function pageLine(path: string, audits: Audits): Line {
  const cls = median(audits, (audit) => audit.cls);
  return {
    what: path,
    ours: `${scores(audits).join(', ')}; LCP ${seconds(audits)}; CLS ${shown(
      audits.map((each) => each.cls),
      3,
    )}; ${weighed(audits)}`,
    goal: '100, 100, 100, 100; CLS 0',
    holds: scores(audits).every((each) => each === 100) && cls === 0,
  };
}

/** What a peer is held to, of how the notice's page does beside it. */
function peerGoal(name: string, theirs: Audits, ratio: number): Pick<Line, 'goal' | 'holds'> {
  if (name === 'plain HTML')
    return { goal: `speed of the plain page ${GOALS.control}`, holds: score(theirs, 0) >= GOALS.control };
  if (name === 'Starlight')
    return { goal: `LCP ≤ ${GOALS.ratio} × Starlight’s`, holds: ratio <= GOALS.ratio };
  return {};
}

function peerLine(name: string, ours: Audits, theirs: Audits): Line {
  const ratios = ours.map(({ lcp }, round) => lcp / (theirs[round]?.lcp ?? Number.NaN));
  return {
    what: `the same notice beside ${name}: LCP, speed, bytes with headers in requests`,
    ours: `${seconds(ours)}, ${score(ours, 0)}, ${weighed(ours)}; LCP ${shown(ratios)} × the peer’s`,
    peer: `${seconds(theirs)}, ${score(theirs, 0)}, ${weighed(theirs)}; CLS ${median(theirs, ({ cls }) => cls).toFixed(3)}`,
    ...peerGoal(name, theirs, spreadOf(ratios).median),
  };
}

/** Opens every address in turn, round after round. @returns by address what was found each time */
async function audited(addresses: ReadonlyMap<string, string>): Promise<Map<string, Audit[]>> {
  const audit = await lighthouse();
  const found = new Map<string, Audit[]>([...addresses.keys()].map((name) => [name, []]));
  for (let round = 1; round <= runs; round += 1) {
    for (const [name, url] of addresses) {
      const one = await audit(url);
      found.get(name)?.push(one);
      const { scores, lcp, cls, lacks } = one;
      const figures = `${scores.join(' ')}, LCP ${Math.round(lcp)} ms, CLS ${cls.toFixed(3)}`;
      console.log(
        `round ${round} of ${runs}: ${name}: ${figures}${lacks.length > 0 ? `, lacks ${lacks.join(', ')}` : ''}`,
      );
    }
  }
  return found;
}

/** What Lighthouse says of every kind of page, and of the same text on a plain page and in documentation sites of others. */
export async function measure(): Promise<Line[]> {
  if (!existsSync('dist/_headers'))
    throw new Error('There is no built site to measure: run "npm run build" first.');
  const { built, missing } = builtPeers(texts());
  const own = await serve('dist');
  const servers = [own];
  const addresses = new Map(OURS.map((path) => [path, `${own.origin}${path}`]));
  for (const [name, { folder, pathOf }] of Object.entries(built)) {
    const server = await serve(folder);
    servers.push(server);
    addresses.set(name, `${server.origin}${pathOf(NOTICE)}`);
  }
  try {
    const found = await audited(addresses);
    const of = (name: string) => found.get(name) ?? [];
    return [
      { what: 'measured with', ours: `${await tools()}; ${runs} runs` },
      ...OURS.map((path) => pageLine(path, of(path))),
      ...Object.keys(built).map((name) => peerLine(name, of(OUR_NOTICE), of(name))),
      ...Object.keys(missing).map((name) => ({
        what: `the same notice beside ${name}`,
        ours: 'not measured: the peer could not be installed or built',
      })),
    ];
  } finally {
    for (const { end } of servers) end();
  }
}
