import { placeOn, type TimeScale } from '../browser/today.ts';
import type { Notice } from '../content/notice.ts';
import { type Citation, inChinese, span } from '../rules/index.ts';
import { bearers } from './rule-table.ts';
import { windowWords } from './window-words.ts';

/** Days in words, and the citations for them. */
interface DatedRules {
  says: string;
  citation: Citation;
}

/** A bar or a day to be rendered. */
interface Drawn {
  /** 换证时间, its extension by a later notice, something without an end, or a day of a change-over. */
  kind: 'window' | 'moved' | 'lasting' | 'day';
  from: string;
  to?: string;
  /** Set if the notice states no beginning. */
  open?: boolean;
}

/** One subject of a notice with its days. */
interface TimelineRow {
  name: string;
  /** Shorter text, if there are too many dates for one line. */
  summary?: string;
  dates: DatedRules[];
  drawn: Drawn[];
}
type Cited = Omit<Citation, 'notice'> & { readonly notice?: string | undefined };

/** The day from which a notice applies: its signature, otherwise 1 January of the year in its number. */
function dayOf({ metadata: { signed, number, lastChecked } }: Notice): string {
  const year = /\d{4}/.exec(number ?? '')?.[0];
  return signed ?? (year ? `${year}-01-01` : lastChecked);
}

const from = (notice: string, cited: Cited): Citation => ({ ...cited, notice: cited.notice ?? notice });

/** The first and the last of these days. */
function extent(days: readonly string[]): readonly [string | undefined, string | undefined] {
  const sorted = days.toSorted();
  return [sorted[0], sorted.at(-1)];
}

function windowRows(notice: Notice): TimelineRow[] {
  const { id, metadata, rules } = notice;
  return (rules.conversion?.windows ?? []).map((window) => {
    const { when, opens, closes, printedCloses = closes } = window;
    const { moved, printed } = windowWords(id, window);
    const whose = bearers(when && [when]);
    const first = opens === undefined ? inChinese(printedCloses) : span(opens, printedCloses);
    const says = moved ? `原定${first}` : span(opens, printedCloses);
    return {
      name: `${metadata.region}：换证${whose && `（${whose}）`}`,
      dates: [
        ...(moved ? [{ says: `推迟到${inChinese(closes)}`, citation: moved }] : []),
        ...(printed ? [{ says, citation: printed }] : []),
      ],
      drawn: [
        { kind: 'window', from: opens ?? dayOf(notice), to: printedCloses, open: opens === undefined },
        ...(printedCloses === closes ? [] : [{ kind: 'moved' as const, from: printedCloses, to: closes }]),
      ],
    };
  });
}

function annualRows(notice: Notice): TimelineRow[] {
  const { id, metadata, rules } = notice;
  const schemes = rules.annualHours?.schemes ?? [];
  const cited = (schemes.find(({ begins }) => begins !== 'not-stated') ?? schemes[0])?.cite[0];
  if (!cited) return [];
  return [
    {
      name: `${metadata.region}：每年继续教育`,
      dates: [{ says: '每年都要，没写截止日期', citation: from(id, cited) }],
      drawn: [{ kind: 'lasting', from: dayOf(notice), open: true }],
    },
  ];
}

function registrationRows(notice: Notice): TimelineRow[] {
  const { id, metadata, rules } = notice;
  const { spans = [], milestones = [] } = rules.registration?.channel ?? {};
  const now = spans.at(-1);
  const cited = now?.cite[0];
  if (!cited) return [];
  return [
    {
      name: `${metadata.region}：二级建造师注册`,
      dates: [
        {
          says: [span(now.from, undefined), '没写截止日期'].filter(Boolean).join('，'),
          citation: from(id, cited),
        },
      ],
      drawn: [{ kind: 'lasting', from: now.from ?? dayOf(notice), open: now.from === undefined }],
    },
    {
      name: `${metadata.region}：二级建造师注册，新旧衔接`,
      summary: `${span(...extent(milestones.map(({ date }) => date)))}，${milestones.length}个日子`,
      dates: milestones.flatMap(({ date, says, cite: [first] }) =>
        first ? [{ says: `${inChinese(date)}：${says}`, citation: from(id, first) }] : [],
      ),
      drawn: milestones.map(({ date }) => ({ kind: 'day', from: date })),
    },
  ];
}

/** All windows, duties and change-overs of a notice. */
function rowsOf(notice: Notice): TimelineRow[] {
  return [...windowRows(notice), ...annualRows(notice), ...registrationRows(notice)].filter(
    ({ drawn }) => drawn.length > 0,
  );
}

/** A rendered mark; positions in per cent of the line. */
export type TimelineMark =
  /** `open`: the notice states no beginning, and the bar begins on the notice's day. */
  | { kind: 'window'; from: number; to: number; open: boolean }
  /** From the printed last day to the new one set by a later notice. */
  | { kind: 'moved'; from: number; to: number }
  /** Without an end. */
  | { kind: 'lasting'; from: number; open: boolean }
  | { kind: 'day'; at: number };

/** A line of the chart, which is also a row of its table. */
interface Lane extends Omit<TimelineRow, 'drawn'> {
  notice: string;
  marks: TimelineMark[];
}

export interface Timeline extends TimeScale {
  years: { year: number; at: number }[];
  lanes: Lane[];
}

function markOf({ kind, from: start, to = start, open = false }: Drawn, line: TimeScale): TimelineMark {
  const [first, last] = [placeOn(line, start), placeOn(line, to)];
  if (kind === 'day') return { kind, at: first };
  if (kind === 'lasting') return { kind, from: first, open };
  return kind === 'moved' ? { kind, from: first, to: last } : { kind, from: first, to: last, open };
}

/** The scale in whole years: from the year of the earliest day to a year after the last content check. */
function ends(days: readonly string[], checked: readonly string[]): TimeScale {
  const yearOf = (day: string | undefined) => Number(day?.slice(0, 4));
  const [[earliest, latest], [, lastCheck]] = [extent(days), extent(checked)];
  const end = Math.max(yearOf(latest), yearOf(lastCheck) + 1);
  return { first: `${yearOf(earliest)}-01-01`, last: `${end + 1}-01-01` };
}

/**
 * All windows, duties and change-overs on one time line, derived from the rulesets.
 * @param notices as published, at least one with a day
 */
export function timelineOf(notices: readonly Notice[]): Timeline {
  const rows = notices.flatMap((notice) => rowsOf(notice).map((row) => ({ notice: notice.id, ...row })));
  const days = rows.flatMap(({ drawn }) => drawn.flatMap((each) => [each.from, each.to ?? each.from]));
  const line = ends(
    days,
    notices.map(({ metadata }) => metadata.lastChecked),
  );
  const [start, end] = [line.first, line.last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return {
    ...line,
    years: Array.from({ length: end - start }, (_, at) => start + at).map((year) => ({
      year,
      at: placeOn(line, `${year}-01-01`),
    })),
    lanes: rows.map(({ drawn, ...row }) => ({ ...row, marks: drawn.map((each) => markOf(each, line)) })),
  };
}
