import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** One line of the table: what was measured, ours beside a peer's, and what is to be reached. */
export interface Line {
  what: string;
  ours: string;
  peer?: string;
  goal?: string;
  /** Is the goal reached? Absent: a figure without a goal. */
  holds?: boolean;
}

const FILE = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
const HEAD = `# What is measured

Written by \`npm run bench\`; a part measured again replaces its table. Medians, the range of the runs in brackets; ours and peers interleaved in
one session. Times are of the machine named: what counts is the ratio. Nothing here is a gate; what is asserted stands in the tests.
`;

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory} GB, Node ${process.versions.node}`;
}

const mark = ({ holds }: Line): string => (holds === undefined ? '' : holds ? 'yes' : '**no**');

const COLUMNS = ['what', 'ours', 'peer', 'to reach', 'reached'];

/** A table in columns of even width, as the formatter wants it. */
function table(rows: readonly string[][]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const written = (row: readonly string[], fill = ' ') =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = COLUMNS.map(() => '');
  return [written(head), written(rule, '-'), ...body.map((row) => written(row))].join('\n');
}

function section(name: string, lines: readonly Line[]): string {
  const day = new Date().toISOString().slice(0, 10);
  const rows = lines.map((line) => [line.what, line.ours, line.peer ?? '', line.goal ?? '', mark(line)]);
  return [`## ${name}`, '', `${day}, ${machine()}`, '', table([COLUMNS, ...rows]), ''].join('\n');
}

/** Prints the lines of a part, and puts its table into RESULTS.md in place of the former one. */
export function writeResults(name: string, lines: readonly Line[]): void {
  for (const line of lines) {
    const goal = line.goal ? `  (${line.goal}: ${mark(line)})` : '';
    console.log(`${line.what}: ${line.ours}${line.peer ? `  beside ${line.peer}` : ''}${goal}`);
  }
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const [, ...sections] = before.split(/^(?=## )/m);
  const own = section(name, lines);
  const place = sections.findIndex((each) => each.startsWith(`## ${name}\n`));
  const all = place < 0 ? [...sections, own] : sections.with(place, own);
  writeFileSync(FILE, `${[HEAD, ...all].map((each) => each.trimEnd()).join('\n\n')}\n`);
}
