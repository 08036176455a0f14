import type { PlainDate } from '../../rules/index.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import { templateOf } from './exporting/template.ts';

/** After so many an engine has compiled most of what reads and answers a list. */
const HOLDERS = 1000;

/** A list of invented holders, as cells copied from a spreadsheet: the template's examples again and again. */
export function rehearsalList(notices: readonly WidgetNotice[], today: PlainDate): string {
  const [headings = [], ...examples] = templateOf(notices, Number(today.slice(0, 4)));
  const holders = Array.from({ length: HOLDERS }, (_, at) => examples[at % examples.length] ?? []);
  return [headings, ...holders].map((cells) => cells.join('\t')).join('\n');
}
