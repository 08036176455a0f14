import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/rules/index.ts';
import { type DayPoint, type Gap, timeLine } from '../../src/widgets/ui/TimeLine.tsx';

const START = '2026-11-21';

/** Points that lie so many days after the start. */
const points = (...days: number[]): DayPoint[] =>
  days.map((each) => ({ day: addDays(START, each), label: `${each}`, kind: 'plain' }));

const gapsOf = (...days: number[]): Gap[] => timeLine(points(...days)).flatMap(({ gap }) => gap ?? []);

describe('a line of days', () => {
  test('runs from the first to the last, in whatever order they come', () => {
    const days = timeLine(points(90, 0, -200, 41)).map(({ point }) => point.label);
    expect(days).toEqual(['-200', '0', '41', '90']);
  });

  test('keeps the order of what falls on one day, with no way between', () => {
    const one: DayPoint = { day: START, label: '今天', kind: 'today' };
    const other: DayPoint = { day: START, label: '最晚申请', kind: 'deadline' };
    expect(timeLine([one, other])).toEqual([
      { point: one, gap: undefined },
      { point: other, gap: undefined },
    ]);
  });

  test('is drawn to scale', () => {
    expect(gapsOf(0, 40, 120)).toEqual([
      { days: 40, length: 2, shortened: false },
      { days: 80, length: 4, shortened: false },
    ]);
  });

  test('shortens a way that would be too long, and says so', () => {
    expect(gapsOf(0, 40, 120, 1600)).toEqual([
      { days: 40, length: 2, shortened: false },
      { days: 80, length: 4, shortened: false },
      { days: 1480, length: 9, shortened: true },
    ]);
  });

  test('does not let one short way spoil the scale of the others', () => {
    expect(gapsOf(0, 1, 91, 271)).toEqual([
      { days: 1, length: 2, shortened: false },
      { days: 90, length: 2, shortened: false },
      { days: 180, length: 4, shortened: false },
    ]);
  });

  test('goes by the shorter way where not both fit', () => {
    expect(gapsOf(0, 300, 310).map(({ length, shortened }) => [length, shortened])).toEqual([
      [9, true],
      [2, false],
    ]);
  });

  test('is not thrown off by two things on one day', () => {
    expect(gapsOf(0, 0, 40)).toEqual([{ days: 40, length: 2, shortened: false }]);
  });

  test('counts days of the calendar across summer time and leap days', () => {
    expect(
      timeLine(['2024-02-28', '2024-03-31'].map((day) => ({ day, label: '', kind: 'plain' })))[0]?.gap?.days,
    ).toBe(32);
  });

  test('leaves out what is no day', () => {
    expect(timeLine([...points(0), { day: '2026-02-30', label: '', kind: 'end' }])).toHaveLength(1);
    expect(timeLine([])).toEqual([]);
  });
});

test('whatever the days, every way is long enough for its words, none endless, and none longer than a longer one', () => {
  const days = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { maxLength: 8 });
  fc.assert(
    fc.property(days, (offsets) => {
      const gaps = gapsOf(...offsets).sort((one, other) => one.days - other.days);
      for (const { length } of gaps) expect(length >= 2 && length <= 9).toBe(true);
      gaps.forEach(({ length, shortened }, at) => {
        const next = gaps[at + 1];
        if (next) expect(length <= next.length && Number(shortened) <= Number(next.shortened)).toBe(true);
      });
      const sum = gaps.reduce((whole, each) => whole + each.days, 0);
      expect(sum).toBe(offsets.length > 0 ? Math.max(...offsets) - Math.min(...offsets) : 0);
    }),
  );
});
