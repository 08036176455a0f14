/** The hours of one year, or of one kind of course. */
export interface Bar {
  /** 2023年 */
  label: string;
  /** Laid end to end in this order, the main part first; none where nothing is told. */
  parts: readonly { name: string; value: number; tone: 'main' | 'second' }[];
  /** What all parts together must reach. */
  minimum?: number | undefined;
  /** Before its number; 要求 unless told. */
  minimumLabel?: string | undefined;
  /** What the main part alone must reach. */
  secondMinimum?: number | undefined;
  /** Before its number; 其中 unless told. */
  secondLabel?: string | undefined;
  /** What the rules say of the year, in a word or two. */
  status?: string | undefined;
}

export const UNIT = '学时';

/** As people write it: no more than two decimals; nothing, less than nothing and no number are 0. */
export function amountOf(value = 0): number {
  return Number.isFinite(value) && value > 0 ? Math.round(value * 100) / 100 : 0;
}

function sumOf(parts: Bar['parts']): number {
  return amountOf(parts.reduce((sum, { value }) => sum + amountOf(value), 0));
}

export function totalOf({ parts }: Bar): number {
  return sumOf(parts);
}

/** The words for what is not told. */
export const UNTOLD = '没有填';

/** Is something asked, and nothing told? */
export function isUntold({ parts, minimum }: Bar): boolean {
  return parts.length === 0 && amountOf(minimum) > 0;
}

export const labelsOf = ({ minimumLabel = '要求', secondLabel = '其中' }: Bar) => ({
  minimumLabel,
  secondLabel,
});

/** The parts that the table gives a column of their own: all, where some bar has more than one; else none. */
export function partColumns(bars: readonly Bar[]): string[] {
  if (!bars.some(({ parts }) => parts.length > 1)) return [];
  return [...new Set(bars.flatMap(({ parts }) => parts.map(({ name }) => name)))];
}

/** What is still to do, each number by itself. */
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

/** A year as a row of the table says it. @param names the parts that have a column of their own */
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
