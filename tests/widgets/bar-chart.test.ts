import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bar } from '../../src/widgets/ui/bar-chart.ts';
import { BAR_HEIGHT, type BarRow, barChart } from '../../src/widgets/ui/bar-chart.ts';
import { yearOf } from './bars.ts';

function rowOf(...bars: Bar[]): BarRow {
  const [row] = barChart(bars).rows;
  if (!row) throw new Error('no row');
  return row;
}

describe('bars of hours', () => {
  test('lie end to end, to one scale for all years', () => {
    const { rows } = barChart([yearOf(20, 30), yearOf(5, 0), yearOf(80, 20)]);
    expect(rows.map(({ parts }) => parts)).toEqual([
      [
        { x: 0, width: 20, tone: 'main' },
        { x: 20, width: 30, tone: 'second' },
      ],
      [{ x: 0, width: 5, tone: 'main' }],
      [
        { x: 0, width: 80, tone: 'main' },
        { x: 80, width: 20, tone: 'second' },
      ],
    ]);
  });

  test('leave room for a minimum that no year reaches', () => {
    const { parts, marks } = rowOf(yearOf(10, 0));
    expect(parts).toEqual([{ x: 0, width: 25, tone: 'main' }]);
    expect(marks.map(({ kind, x, text }) => [kind, x, text])).toEqual([
      ['minimum', 100, '要求40'],
      ['second', 50, '专业20'],
    ]);
  });

  test('say their hours, and what the rules say of them', () => {
    expect(rowOf(yearOf(12.5, 20)).value).toBe('32.5学时');
    expect(rowOf(yearOf(0.1, 0.2, { status: '不够' })).value).toBe('0.3学时，不够');
  });

  test('have no line where nothing is asked', () => {
    expect(rowOf(yearOf(1, 1, { minimum: 0, secondMinimum: undefined })).marks).toEqual([]);
  });
});

describe('words', () => {
  test('below a bar stay inside the picture', () => {
    const anchors = (...bars: Bar[]) => rowOf(...bars).marks.map(({ anchor }) => anchor);
    expect(anchors(yearOf(0, 40))).toEqual(['end', 'middle']);
    expect(anchors(yearOf(1000, 0))).toEqual(['start', 'start']);
  });

  test('that would run into each other stand on two lines', () => {
    const lines = (secondMinimum: number) =>
      rowOf(yearOf(40, 0, { secondMinimum })).marks.map(({ textY }) => textY);
    expect(new Set(lines(20)).size).toBe(1);
    const [minimum = 0, second = 0] = lines(36);
    expect(second).toBeGreaterThan(minimum + 1);
  });

  test('too long for one line have the hours below the label, in every row', () => {
    const long = yearOf(1, 1, { label: '2023年4月1日至2024年3月31日' });
    for (const { labelY, valueY } of barChart([long, yearOf(1, 1)]).rows)
      expect(valueY).toBeGreaterThan(labelY + 1);
    expect(rowOf(yearOf(1, 1)).valueY).toBe(rowOf(yearOf(1, 1)).labelY);
  });
});

test('whatever the hours are, nothing leaves the picture and no row runs into the next', () => {
  const hours = fc.oneof(
    fc.constantFrom(0, -1, 1e6, 1e12, 0.001, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY),
    fc.double({ min: 0, max: 200, noNaN: true }),
  );
  const bar = fc.record({
    label: fc.constantFrom('2023年', '2023年4月1日至2024年3月31日', ''),
    parts: fc.array(
      fc.record({
        name: fc.constant('学时'),
        value: hours,
        tone: fc.constantFrom('main' as const, 'second' as const),
      }),
      { maxLength: 3 },
    ),
    minimum: fc.option(hours, { nil: undefined }),
    secondMinimum: fc.option(hours, { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 9 }), (bars) => {
      const { rows, height } = barChart(bars);
      expect(rows).toHaveLength(bars.length);
      const rowHeight = height / (bars.length || 1);
      rows.forEach(({ value, parts, marks, labelY, valueY, barY }, at) => {
        expect(value).toMatch(/^([\d.]+学时|没有填)$/);
        const across = [
          ...parts.flatMap(({ x, width }) => [x, width, x + width]),
          ...marks.map(({ x }) => x),
        ];
        for (const x of across) expect(x >= 0 && x <= 100 + 1e-9).toBe(true);
        const down = [labelY, valueY, barY, barY + BAR_HEIGHT, ...marks.map(({ textY }) => textY)];
        for (const y of down) expect(y > at * rowHeight && y < (at + 1) * rowHeight).toBe(true);
      });
    }),
  );
});
