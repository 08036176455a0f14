/** Both ends of a line of time, as days. */
export interface Span {
  first: string;
  last: string;
}

/** Where a day stands between them, in per cent with one decimal; days outside stand at the end that is nearer. */
export function placeOn({ first, last }: Span, day: string): number {
  const [start, end, at] = [first, last, day].map(Date.parse) as [number, number, number];
  const share = Math.round(((at - start) / (end - start)) * 1000) / 10;
  return Math.min(Math.max(share, 0), 100);
}
