import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, huge: { type: 'boolean', default: false } },
});

/** The parts that were named behind `npm run bench --`; none are all. */
export const asked = positionals;

/** `--runs 3`: how often a page is opened. */
export const runs = Number(values.runs);

/** `--huge`: 5,000 notices too. */
export const { huge } = values;

/** The same for a process of its own. */
export const flags = ['--runs', values.runs, ...(huge ? ['--huge'] : [])];
