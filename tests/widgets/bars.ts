import type { Bar } from '../../src/widgets/ui/bar-chart.ts';

/** The hours of one year as a bar: of two parts, the second with a minimum of its own. */
export function yearOf(main: number, second: number, more: Partial<Bar> = {}): Bar {
  return {
    label: '2023年',
    parts: [
      { name: '专业', value: main, tone: 'main' },
      { name: '其他', value: second, tone: 'second' },
    ],
    minimum: 40,
    secondMinimum: 20,
    secondLabel: '专业',
    ...more,
  };
}
