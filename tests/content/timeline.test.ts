import { describe, expect, test } from 'vitest';
import { placeOn } from '../../src/browser/today.ts';
import { readLibrary } from '../../src/content/library.ts';
import type { Notice } from '../../src/content/notice.ts';
import { inChinese } from '../../src/rules/index.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { withDayChanged } from './changed-day.ts';
import { contentCopy } from './copy.ts';

const library = readLibrary();
const timeline = timelineOf(library);

const lanesOf = (notice: string, from = timeline) => from.lanes.filter((lane) => lane.notice === notice);
const windowOf = (notice: string, from = timeline) =>
  lanesOf(notice, from).find(({ marks }) => marks.some(({ kind }) => kind === 'window'));

describe('a day’s place', () => {
  const line = { first: '2020-01-01', last: '2024-01-01' };

  test('is its share of the way', () => {
    expect(placeOn(line, '2020-01-01')).toBe(0);
    expect(placeOn(line, '2021-12-31')).toBe(50);
    expect(placeOn(line, '2024-01-01')).toBe(100);
  });

  test('outside is the nearer end', () => {
    expect(placeOn(line, '2019-12-31')).toBe(0);
    expect(placeOn(line, '2031-05-05')).toBe(100);
  });
});

test('the line runs in whole years from the first day of any notice to a year after the last check', () => {
  const days = library.flatMap(({ metadata }) => metadata.signed ?? []);
  const checked =
    library
      .map(({ metadata }) => metadata.lastChecked)
      .toSorted()
      .at(-1) ?? '';
  expect(timeline.first).toMatch(/-01-01$/u);
  expect(days.filter((day) => day < timeline.first)).toEqual([]);
  expect(Number(timeline.last.slice(0, 4))).toBe(Number(checked.slice(0, 4)) + 2);
  expect(timeline.years.map(({ at }) => at)).toEqual(
    timeline.years.map(({ at }) => at).toSorted((a, b) => a - b),
  );
});

test('every notice stands on it, and every date cites its words', () => {
  for (const { id } of library) expect(lanesOf(id).length, id).toBeGreaterThan(0);
  expect(timeline.lanes.filter(({ dates, marks }) => dates.length === 0 || marks.length === 0)).toEqual([]);
});

test('every window of the rulesets is a bar between its days', () => {
  for (const { id, rules } of library) {
    for (const { opens, closes, printedCloses } of rules.conversion?.windows ?? []) {
      const bar = windowOf(id)?.marks.find(({ kind }) => kind === 'window');
      expect(bar).toMatchObject({
        to: placeOn(timeline, printedCloses ?? closes),
        open: opens === undefined,
      });
      if (opens) expect(bar).toMatchObject({ from: placeOn(timeline, opens) });
    }
  }
});

test('a moved deadline is drawn on from the printed day, and both days cite their notices', () => {
  const amended = library.find(({ rules }) => rules.conversion?.windows.some((each) => each.printedCloses));
  const { closes, printedCloses = '' } = amended?.rules.conversion?.windows[0] ?? { closes: '' };
  const lane = windowOf(amended?.id ?? '');
  expect(lane?.marks.at(-1)).toEqual({
    kind: 'moved',
    from: placeOn(timeline, printedCloses),
    to: placeOn(timeline, closes),
  });
  expect(lane?.dates.map(({ says, citation }) => [says, citation.notice])).toEqual([
    [`推迟到${inChinese(closes)}`, amended?.metadata.amendedBy[0]],
    [`原定${inChinese(printedCloses)}`, amended?.id],
  ]);
});

test('duties without an end are open bars, and every milestone of the change-over is a day', () => {
  for (const { id, rules } of library) {
    const kinds = lanesOf(id).flatMap(({ marks }) => marks.map(({ kind }) => kind));
    const lasting = [rules.annualHours, rules.registration].filter(Boolean).length;
    expect(
      kinds.filter((kind) => kind === 'lasting'),
      id,
    ).toHaveLength(lasting);
    const milestones = rules.registration?.channel.milestones ?? [];
    expect(
      kinds.filter((kind) => kind === 'day'),
      id,
    ).toHaveLength(milestones.length);
  }
});

describe('in a copy', () => {
  const { root } = contentCopy();

  test.each([
    ['guizhou-2023-conversion', '2023-12-31', '2024-03-29'],
    ['jilin-2022-25', '2022-12-31', '2023-02-27'],
    ['hainan-2020-135', '2020-12-31', '2021-01-29'],
    ['guizhou-2023-55', '2023-07-24', '2023-07-11'],
  ])('where %s prints another day than %s, picture and table change', (notice, from, to) => {
    const of = (notices: readonly Notice[]) => {
      const whole = timelineOf(notices);
      const lanes = lanesOf(notice, whole);
      return {
        words: lanes.flatMap(({ dates }) => dates.map(({ says }) => says)).join(),
        marks: lanes.flatMap(({ marks }) => marks),
        whole,
      };
    };
    const [printed, changed] = [of(library), of(withDayChanged(root(), notice, [from, to]))];
    expect(printed.words).toContain(inChinese(from));
    expect(changed.words).toContain(inChinese(to));
    expect(changed.words).not.toContain(inChinese(from));
    expect(changed.marks).not.toEqual(printed.marks);
    expect(JSON.stringify(changed.marks)).toContain(String(placeOn(changed.whole, to)));
  });

  test('where the later notice moves the deadline to another day, the earlier one’s bar follows', () => {
    const changed = timelineOf(withDayChanged(root(), 'mohurd-2020-662', ['2021-09-30', '2021-11-19']));
    expect(windowOf('hainan-2020-135', changed)?.marks.at(-1)).toMatchObject({
      kind: 'moved',
      to: placeOn(changed, '2021-11-19'),
    });
  });
});
