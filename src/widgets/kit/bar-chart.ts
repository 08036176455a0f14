import { amountOf, type Bar, isUntold, labelsOf, totalOf, UNIT, UNTOLD } from './bar.ts';

/** A line that a bar has to reach, and its words below the bar. Across in percent, down in em. */
interface Mark {
  kind: 'minimum' | 'second';
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  textY: number;
}

export interface Row {
  label: string;
  labelY: number;
  value: string;
  valueY: number;
  barY: number;
  parts: { x: number; width: number; tone: 'main' | 'second' }[];
  marks: Mark[];
}

export const BAR_HEIGHT = 1.3;
/** How wide a chart is at least, in its own letters: inside a card on a phone. */
const NARROWEST = 17;
const LINE = 1.6;
const BASELINE = 1.1;
/** Its line reaches a little beyond the bar, and the words stand clear of it. */
export const REACH = 0.2;
const GAP = 0.7;

/** About how wide words are, in letters of Chinese. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.6 : 1), 0);
}

/** Words below the bar stay inside the chart: centred on their line, or beginning or ending at it. */
function anchorFor(x: number, text: string): { anchor: Mark['anchor']; from: number; to: number } {
  const width = (widthOf(text) / NARROWEST) * 100;
  if (x < width / 2) return { anchor: 'start', from: x, to: x + width };
  if (x > 100 - width / 2) return { anchor: 'end', from: x - width, to: x };
  return { anchor: 'middle', from: x - width / 2, to: x + width / 2 };
}

function marksOf(bar: Bar, scale: number): { marks: Omit<Mark, 'textY'>[]; overlap: boolean } {
  const { minimumLabel, secondLabel } = labelsOf(bar);
  const wanted = [
    { kind: 'minimum', at: bar.minimum, says: minimumLabel },
    { kind: 'second', at: bar.secondMinimum, says: secondLabel },
  ] as const;
  const placed = wanted.flatMap(({ kind, at, says }) => {
    const x = amountOf(at) * scale;
    const text = `${says}${amountOf(at)}`;
    return x > 0 ? [{ kind, x, text, ...anchorFor(x, text) }] : [];
  });
  const [first, second] = placed;
  const overlap = !!first && !!second && first.from < second.to + 2 && second.from < first.to + 2;
  return { marks: placed.map(({ from: _from, to: _to, ...mark }) => mark), overlap };
}

/**
 * Where everything of a chart of lying bars stands, whatever its width: across in percent, down in em.
 * @param bars one row each; values that are no amounts count as 0
 * @returns rows from the top, all of one height, and the height of them all
 */
export function barChart(bars: readonly Bar[]): { rows: Row[]; height: number } {
  const longest = Math.max(
    0,
    ...bars.flatMap((bar) => [totalOf(bar), amountOf(bar.minimum), amountOf(bar.secondMinimum)]),
  );
  const scale = longest > 0 ? 100 / longest : 0;
  const drafts = bars.map((bar) => ({
    bar,
    value: isUntold(bar) ? UNTOLD : `${totalOf(bar)}${UNIT}${bar.status ? `，${bar.status}` : ''}`,
    ...marksOf(bar, scale),
  }));
  const headLines = drafts.some(({ bar, value }) => widthOf(bar.label + value) > NARROWEST - 1) ? 2 : 1;
  const markLines = Math.max(
    0,
    ...drafts.map(({ marks, overlap }) => (overlap ? 2 : Math.min(1, marks.length))),
  );
  const rowHeight = (headLines + markLines) * LINE + BAR_HEIGHT + REACH + GAP;
  const rows = drafts.map(({ bar, value, marks, overlap }, at) => {
    const top = at * rowHeight;
    const barY = top + headLines * LINE;
    let x = 0;
    const parts = bar.parts.flatMap(({ value: hours, tone }) => {
      const part = { x, width: amountOf(hours) * scale, tone };
      x += part.width;
      return part.width > 0 ? [part] : [];
    });
    return {
      label: bar.label,
      labelY: top + BASELINE,
      value,
      valueY: top + (headLines - 1) * LINE + BASELINE,
      barY,
      parts,
      marks: marks.map((mark) => ({
        ...mark,
        textY: barY + BAR_HEIGHT + REACH + BASELINE + (overlap && mark.kind === 'second' ? LINE : 0),
      })),
    };
  });
  return { rows, height: bars.length * rowHeight };
}
