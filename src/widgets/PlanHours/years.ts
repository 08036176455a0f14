import type { WidgetNotice } from '../../links/notice.ts';
import { FACT_LABELS, type PlainDate, planAnnualHours } from '../../rules/index.ts';
import { dueYears } from '../answers/hours/annual.ts';
import type { Duty } from '../answers/hours/record.ts';
import { annualRecord, type Certificate } from '../answers/hours/record.ts';
import {
  type FieldSpec,
  type FormQuestion,
  rowOf,
  type Sheet,
  type Surroundings,
  type Texts,
} from '../form/task.ts';
import { readYear } from '../form/typed-number.ts';

const PART = '专业学时比总学时多了，请看哪个写错了。';
const ALL_TOO = '请也填总学时。';

const isMore = (part: string | undefined, whole: string | undefined): boolean =>
  part !== undefined && whole !== undefined && Number(part) > Number(whole);

/** Consistency errors in the hours of an exchange, by field. */
export function exchangeProblems({ hoursTotal, hoursProfessional }: Texts): Texts {
  if (hoursProfessional !== undefined && hoursTotal === undefined) {
    return { hoursTotal: ALL_TOO };
  }
  return isMore(hoursProfessional, hoursTotal) ? { hoursProfessional: PART } : {};
}

function rowProblems(told: Texts, row: number, taken: ReadonlySet<string>): Texts {
  const year = told[`year-${row}`];
  const total = told[`total-${row}`];
  const professional = told[`professional-${row}`];
  if (year !== undefined && taken.has(year)) {
    return { [`year-${row}`]: `${year}年已有一行，请合成一行。` };
  }
  if (year === undefined && total !== undefined) {
    return { [`year-${row}`]: '请写是哪一年的学时，例如2023。' };
  }
  if (total === undefined && professional !== undefined) {
    return { [`total-${row}`]: ALL_TOO };
  }
  return isMore(professional, total) ? { [`professional-${row}`]: PART } : {};
}

/** Consistency errors in the rows of years, by field. */
function yearProblems(told: Texts): Texts {
  const rows = [...new Set(Object.keys(told).flatMap((name) => rowOf(name)?.[1] ?? []))].sort(
    (a, b) => a - b,
  );
  const hours = rows.some((row) => told[`total-${row}`] !== undefined);
  const [first] = rows;
  if (!hours && first !== undefined && told[`professional-${first}`] === undefined) {
    return { [`total-${first}`]: `请填写${FACT_LABELS.years}，没学的写0；记不清的，点“不知道”。` };
  }
  const taken = new Set<string>();
  return Object.assign(
    {},
    ...rows.map((row) => {
      const problems = rowProblems(told, row, taken);
      const year = told[`year-${row}`];
      if (year !== undefined) taken.add(year);
      return problems;
    }),
  );
}

/** A certificate with an annual duty, and the notice that imposes it. */
export interface Bearer {
  notice: WidgetNotice;
  certificate: Certificate;
}

/** Why a year is implausible: its hours do not count, or not yet. */
function doubtOf({ notice, certificate }: Bearer, duty: Duty) {
  return (year: string, { asOf, told }: Surroundings): string | undefined => {
    if (year > asOf.slice(0, 4)) return `判断日期在${asOf.slice(0, 4)}年，这一年还没有到。`;
    const record = { ...annualRecord(certificate, told), years: {} };
    const [first] = planAnnualHours(notice.rules, record, asOf).years;
    if (!duty.obtainedOn || !first || Number(year) >= first.year) return undefined;
    return `按取得日期，从${first.year}年起才算，${year}年的学时不算在内。`;
  };
}

/** 各年度学时: one row per year. @param bearer undefined as server-rendered, before a certificate is chosen */
export function yearQuestion(bearer: Bearer | undefined, duty: Duty): FormQuestion {
  const doubt = bearer && doubtOf(bearer, duty);
  const field = (stem: string, row: number, rest: Pick<FieldSpec, 'kind' | 'label' | 'hint'>): FieldSpec => ({
    name: `${stem}-${row}`,
    ...rest,
  });
  return {
    name: 'years',
    title: FACT_LABELS.years,
    fields: [],
    needs: 'one',
    partly: true,
    problems: yearProblems,
    rows: {
      add: '加一年',
      name: (drafts, row) => {
        const year = draftYear(drafts, row);
        return year === undefined ? '' : `${year}年`;
      },
      fields: (row) => [
        {
          ...field('year', row, { kind: 'year', label: '年度', hint: '写4位年份，例如2023。' }),
          ...(doubt && { doubt }),
        },
        field('total', row, { kind: 'amount', label: '学时', hint: '这一年学了多少；没学写0。' }),
        ...(duty.professional
          ? [
              field('professional', row, {
                kind: 'amount',
                label: '专业学时',
                hint: '其中专业岗位知识学了多少。',
              }),
            ]
          : []),
      ],
      start: (drafts, rows, row) => nextYear(drafts, rows, row, duty),
    },
  };
}

function draftYear(drafts: Texts, row: number): number | undefined {
  const read = readYear(drafts[`year-${row}`] ?? '');
  return read.kind === 'number' ? read.number : undefined;
}

/** Initial year of a new row: the one before the earliest, if the notice names no first year; else left empty. */
function nextYear(drafts: Texts, rows: readonly number[], row: number, { obtainedOn }: Duty): Texts {
  const years = rows.flatMap((each) => draftYear(drafts, each) ?? []);
  return obtainedOn || years.length === 0 ? {} : { [`year-${row}`]: String(Math.min(...years) - 1) };
}

/** Updates the rows: one for every due year, rows with hours kept, empty rows of other years removed, sorted by year. */
export function settleYears({ notice, certificate }: Bearer, sheet: Sheet, asOf: PlainDate): Sheet {
  const { drafts, told } = sheet;
  const due = dueYears(notice, annualRecord(certificate, told), asOf);
  if (due.length === 0) return sheet;
  const typed = (row: number) =>
    ['total', 'professional'].some((stem) => (drafts[`${stem}-${row}`] ?? '').trim() !== '');
  const kept = sheet.rows.filter((row) => typed(row) || due.includes(draftYear(drafts, row) ?? 0));
  const there = kept.map((row) => draftYear(drafts, row));
  const last = Math.max(0, ...sheet.rows);
  const added = due
    .filter((year) => !there.includes(year))
    .map((year, index) => ({ row: last + 1 + index, year }));
  const years = Object.fromEntries(added.map(({ row, year }) => [`year-${row}`, String(year)]));
  const all = { ...drafts, ...years };
  const order = (row: number) => draftYear(all, row) ?? Number.POSITIVE_INFINITY;
  const rows = [...kept, ...added.map(({ row }) => row)].sort((a, b) => order(a) - order(b) || a - b);
  return { ...sheet, drafts: all, rows };
}
