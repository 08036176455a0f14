import type { Weight } from '../../site/support/weighing.ts';
import type { Line } from '../results.ts';
import { type Goal, LIMITS, OF_A_NOTICE } from './goals.ts';
import type { Visited, VisitedNotice } from './visits.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const weighed = ({ total, requests, js }: Goal): string => `${kB(total)} in ${requests}, scripts ${kB(js)}`;

/** What a page weighs, and whether that is little enough. */
export function weightLine(what: string, weight: Weight, goal: Goal | undefined): Line {
  const line = { what, ours: weighed(weight) };
  if (!goal) return line;
  const { total, requests, js } = goal;
  const holds = weight.total <= total && weight.requests <= requests && weight.js <= js;
  return { ...line, goal: weighed(goal), holds };
}

/** The same of a notice's page: before anybody scrolls, with its first widget, and what each further one adds. */
export function noticeLines({ path, before, first, weight, further }: VisitedNotice): Line[] {
  const each = (weight.total - first.total) / further;
  return [
    weightLine(`${path} before scrolling`, before, OF_A_NOTICE.before),
    weightLine(`${path} with its first widget`, first, OF_A_NOTICE.first),
    ...(further > 0
      ? [
          {
            what: `${path}: each of its ${further} further widgets`,
            ours: kB(each),
            goal: kB(OF_A_NOTICE.further),
            holds: each <= OF_A_NOTICE.further,
          },
        ]
      : []),
  ];
}

/** The page of which a figure is largest, beside what it may come to. */
function largestLine(
  what: string,
  pages: readonly Visited[],
  of: (page: Visited) => number,
  goal: number,
): Line {
  const [worst, ...others] = pages
    .map((page) => ({ page, figure: of(page) }))
    .sort((a, b) => b.figure - a.figure);
  const figure = worst?.figure ?? Number.NaN;
  const over = [worst, ...others].filter((each) => (each?.figure ?? 0) > goal).length;
  return {
    what,
    ours: `${Number(figure.toFixed(2))} at most (${worst?.page.path}); more than ${goal} on ${over} of ${pages.length} pages`,
    goal: `${goal}`,
    holds: figure <= goal,
  };
}

/** How many elements pages have, and how deeply they are nested. */
export function shapeLines(pages: readonly Visited[]): Line[] {
  return [
    largestLine(
      'elements for each that holds words, with all widgets',
      pages,
      ({ shape: { elements, worded } }) => elements / worded,
      LIMITS.elements,
    ),
    largestLine(
      'how deeply elements are nested, with all widgets',
      pages,
      ({ shape }) => shape.depth,
      LIMITS.depth,
    ),
  ];
}

/** A notice's page beside the same notice in a site of others. */
export function peerLine(name: string, ours: VisitedNotice, { weight, shape }: Visited): Line {
  return {
    what: `${ours.path} before scrolling; with its first widget; elements with all: beside ${name}, which has no widget`,
    ours: `${weighed(ours.before)}; ${kB(ours.first.total)}; ${ours.shape.elements}`,
    peer: `${weighed(weight)}; ${shape.elements}`,
  };
}
