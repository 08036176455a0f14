import { lastDay } from './last-day.ts';
import type { Notice } from './notice/read.ts';

/** When something that a notice rules on can be done. No end: the notice states none. */
export interface Period {
  label: string;
  opens?: string | undefined;
  closes?: string | undefined;
}

/** When what a notice rules on can be done: one for each kind of thing. */
export function periodsOf({ rules }: Notice): Period[] {
  const { conversion, annualHours, registration } = rules;
  const windows = conversion?.windows ?? [];
  const opens = windows.map((window) => window.opens);
  const exchange = {
    label: '换证',
    opens: opens.includes(undefined) ? undefined : opens.toSorted()[0],
    closes: lastDay(rules),
  };
  return [
    ...(conversion ? [exchange] : []),
    ...(annualHours ? [{ label: '每年继续教育' }] : []),
    ...(registration ? [{ label: '注册' }] : []),
  ];
}
