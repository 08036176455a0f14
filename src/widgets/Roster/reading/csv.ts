import Papa from 'papaparse';
import { linesOf } from './cell.ts';
import { MOST_ROWS } from './kind.ts';
import type { Table } from './table.ts';

const GUESSES = ['\t', ',', ';', '，', '|'];

/**
 * Cells out of a text: comma, tab or semicolon between them, quoted or not; cells copied from a spreadsheet as well.
 * A line with a quote left open takes in what follows, as every spreadsheet program reads it.
 */
export function tableOfText(text: string): Table {
  const tabbed = text.slice(0, text.indexOf('\n') + 1 || text.length).includes('\t');
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {
    delimiter: tabbed ? '\t' : '',
    delimitersToGuess: GUESSES,
    // One more than can be answered shows that there are more; a heading or two stands above.
    preview: MOST_ROWS * 2,
  });
  return { name: '', lines: linesOf(data) };
}
