/** A way to number clauses; those that stand first hold those that follow. */
const NUMBERINGS = [
  /^第([一二三四五六七八九十]+)条/u,
  /^([一二三四五六七八九十]+)、/u,
  /^[（(]([一二三四五六七八九十]+)[）)]/u,
  /^(\d+)(?:[．、]|\.(?!\d))/u,
];

interface Numbered {
  rank: number;
  value: number;
}

/** 十二 → 12, 7 → 7. */
function valueIn(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const digit = (text = '') => Math.max(0, '零一二三四五六七八九'.indexOf(text));
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

/** The number with which a line begins; undefined where it begins with none. */
export function numberOf(line: string): Numbered | undefined {
  for (const [rank, pattern] of NUMBERINGS.entries()) {
    const numeral = pattern.exec(line)?.[1];
    if (numeral) return { rank, value: valueIn(numeral) };
  }
  return undefined;
}

/** Follows the numbers of a notice: which of them is the next clause, and its id. */
export function clauseCounter(): (line: string) => string | undefined {
  let open: Numbered[] = [];
  return (line) => {
    const found = numberOf(line);
    if (!found) return undefined;
    const outer = open.filter(({ rank }) => rank < found.rank);
    const before = open.find(({ rank }) => rank === found.rank);
    // What is not the next of its kind is no clause: 2022年 at the start of a line, a list inside a sentence.
    const nests = before !== undefined || outer.length === open.length;
    if (!nests || found.value !== (before?.value ?? 0) + 1) return undefined;
    open = [...outer, found];
    return open.map(({ value }) => value).join('.');
  };
}
