import { inChinese } from './plain-date.ts';

/** 2016年1月1日至2018年12月31日; an open end says 起 or 止, 'asOf' 申请当天. '' without both. */
export function span(from: string | undefined, to: string | undefined): string {
  const say = (day: string) => (day === 'asOf' ? '申请当天' : inChinese(day));
  if (from && to) return `${say(from)}至${say(to)}`;
  if (from) return `${say(from)}起`;
  return to ? `至${say(to)}为止` : '';
}
