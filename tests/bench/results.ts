import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What the command line asks of a part: how often a page is opened, and for how many notices the site is built, 0 being as it is. */
export interface Options {
  runs: number;
  notices: readonly number[];
}

/** One line of the table: what was measured, ours beside a peer's, and what is to be reached. */
export interface Line {
  what: string;
  ours: string;
  peer?: string;
  goal?: string;
  /** Is the goal reached? Absent: a figure without a goal. */
  holds?: boolean;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}

/** Figures as their median and range: '4.20 (4.01–5.33)'. */
export function shown(figures: readonly number[], digits = 0): string {
  const written = (figure: number) =>
    figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${written(median(figures))} (${written(Math.min(...figures))}–${written(Math.max(...figures))})`;
}

/** Milliseconds that something takes by the clock. */
export async function timed(work: () => unknown): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

const FILE = fileURLToPath(new URL('./RESULTS.md', import.meta.url));

const mark = ({ holds }: Line): string => (holds === undefined ? '' : holds ? 'yes' : '**no**');

function section(name: string, lines: readonly Line[]): string {
  const day = new Date().toISOString().slice(0, 10);
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  const memory = Math.round(totalmem() / 2 ** 30);
  const rows = [
    ['what', 'ours', 'peer', 'to reach', 'reached'],
    ['---', '---', '---', '---', '---'],
    ...lines.map((line) => [line.what, line.ours, line.peer ?? '', line.goal ?? '', mark(line)]),
  ];
  return `## ${name}

${day}, ${cpus().length} cores (${model}), ${memory} GB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}

${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

/**
 * Prints the lines of a part and puts its table into RESULTS.md, in place of its former one.
 * @param name of the part, the heading of its table
 */
export function writeResults(name: string, lines: readonly Line[]): void {
  for (const line of lines)
    console.log([line.what, line.ours, line.peer, line.goal, mark(line)].filter(Boolean).join('; '));
  const sections = readFileSync(FILE, 'utf8').split(/^(?=## )/m);
  const own = section(name, lines);
  const place = sections.findIndex((each) => each.startsWith(`## ${name}\n`));
  const all = place < 0 ? [...sections, own] : sections.with(place, own);
  writeFileSync(FILE, `${all.map((each) => each.trimEnd()).join('\n\n')}\n`);
}
