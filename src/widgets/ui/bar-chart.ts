/** The hours of one year, or of one kind of course. */
export interface Bar {
  /** 2023年 */
  label: string;
  /** Stacked in this order, the main part first; empty if nothing was entered. */
  parts: readonly { name: string; value: number; tone: 'main' | 'second' }[];
  /** Required total of all parts. */
  minimum?: number | undefined;
  /** Label before the number; default 要求. */
  minimumLabel?: string | undefined;
  /** Required amount of the main part alone. */
  secondMinimum?: number | undefined;
  /** Label before the number; default 其中. */
  secondLabel?: string | undefined;
  /** The rules' answer for the year in a word or two. */
  status?: string | undefined;
}

export const UNIT = '学时';

/** Rounds to two decimals; missing, negative and non-finite values are 0. */
function amountOf(value = 0): number {
  return Number.isFinite(value) && value > 0 ? Math.round(value * 100) / 100 : 0;
}

function sumOf(parts: Bar['parts']): number {
  return amountOf(parts.reduce((sum, { value }) => sum + amountOf(value), 0));
}

function totalOf({ parts }: Bar): number {
  return sumOf(parts);
}

/** Shown for hours that were not entered. */
const UNTOLD = '没有填';

/** Whether hours are required but none were entered. */
function isUntold({ parts, minimum }: Bar): boolean {
  return parts.length === 0 && amountOf(minimum) > 0;
}

export const labelsOf = ({ minimumLabel = '要求', secondLabel = '其中' }: Bar) => ({
  minimumLabel,
  secondLabel,
});

/** The parts that get a table column of their own: all if any bar has more than one part, else none. */
export function partColumns(bars: readonly Bar[]): string[] {
  if (!bars.some(({ parts }) => parts.length > 1)) return [];
  return [...new Set(bars.flatMap(({ parts }) => parts.map(({ name }) => name)))];
}

/** What is still missing, each number separately. */
function lacksOf(bar: Bar): string {
  const [minimum, second] = [amountOf(bar.minimum), amountOf(bar.secondMinimum)];
  const { secondLabel } = labelsOf(bar);
  const main = bar.parts.filter(({ tone }) => tone === 'main');
  const short = amountOf(minimum - totalOf(bar));
  const mainShort = amountOf(second - sumOf(main));
  const lacks = [
    short > 0 && `${second > 0 ? '合计' : ''}${short}`,
    second > 0 && main.length === 0 && `${secondLabel}多少没有填`,
    mainShort > 0 && main.length > 0 && `${secondLabel}${mainShort}`,
  ];
  return lacks.filter(Boolean).join('，') || '不差';
}

/** The cells of a bar's table row. @param names the parts that have a column of their own */
export function inWords(bar: Bar, names: readonly string[]) {
  const [minimum, second] = [amountOf(bar.minimum), amountOf(bar.secondMinimum)];
  const asks = [minimum > 0 && `${minimum}`, second > 0 && `${labelsOf(bar).secondLabel}${second}`];
  return {
    total: isUntold(bar) ? UNTOLD : `${totalOf(bar)}`,
    parts: names.map((name) => {
      const told = bar.parts.filter((part) => part.name === name);
      return told.length > 0 ? `${sumOf(told)}` : UNTOLD;
    }),
    asks: asks.filter(Boolean).join('，') || '没有要求',
    lacks: isUntold(bar) ? '不知道' : lacksOf(bar),
  };
}

/** A minimum line of a bar and its label below the bar. x in percent, y in em. */
interface BarMark {
  kind: 'minimum' | 'second';
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  textY: number;
}

export interface BarRow {
  label: string;
  labelY: number;
  value: string;
  valueY: number;
  barY: number;
  parts: { x: number; width: number; tone: 'main' | 'second' }[];
  marks: BarMark[];
}

export const BAR_HEIGHT = 1.3;
/** Minimum width of a chart in em: inside a card on a phone. */
const NARROWEST = 17;
const LINE = 1.6;
const BASELINE = 1.1;
/** How far, in em, the line extends beyond the bar, clear of its label. */
export const REACH = 0.2;
const GAP = 0.7;

/** Estimated width of a text in em (Chinese characters). */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.6 : 1), 0);
}

/** Keeps a label inside the chart: centred on its line, or starting or ending at it. */
function anchorFor(x: number, text: string): { anchor: BarMark['anchor']; from: number; to: number } {
  const width = (widthOf(text) / NARROWEST) * 100;
  if (x < width / 2) return { anchor: 'start', from: x, to: x + width };
  if (x > 100 - width / 2) return { anchor: 'end', from: x - width, to: x };
  return { anchor: 'middle', from: x - width / 2, to: x + width / 2 };
}

function marksOf(bar: Bar, scale: number): { marks: Omit<BarMark, 'textY'>[]; overlap: boolean } {
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
 * Lays out a horizontal bar chart, independent of its width: x in percent, y in em.
 * @param bars one row each; invalid amounts count as 0
 * @returns rows from the top, all of one height, and the total height
 */
export function barChart(bars: readonly Bar[]): { rows: BarRow[]; height: number } {
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
