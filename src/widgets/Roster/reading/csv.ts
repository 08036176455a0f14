import Papa from 'papaparse';
import { linesOf } from './cell.ts';
import { MOST_ROWS } from './kind.ts';
import type { Table } from './table.ts';

const GUESSES = ['\t', ',', ';', '，', '|'];

/**
 * Parses delimited text: comma, tab or semicolon, quoted or not; also cells copied from a spreadsheet. An unclosed
 * quote swallows what follows, as in every spreadsheet program.
 */
export function tableOfText(text: string): Table {
  const tabbed = text.slice(0, text.indexOf('\n') + 1 || text.length).includes('\t');
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {
    delimiter: tabbed ? '\t' : '',
    delimitersToGuess: GUESSES,
    // More than can be answered, so that a list that is too long is noticed; headings need some extra lines.
    preview: MOST_ROWS * 2,
  });
  return { name: '', lines: linesOf(data) };
}
