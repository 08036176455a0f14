import { FACT_LABELS } from '../../../rules/index.ts';
import { type FieldName, factField, isFieldName } from '../../form/facts.ts';

/** What a column can tell: a field of the widgets, a name, an identity number, the hours of a year; '' is nothing. */
export type ColumnFact = '' | 'name' | 'identity' | FieldName | `total-${number}` | `professional-${number}`;

const OWN: Readonly<Record<string, string>> = {
  '': '不用这一列',
  name: '姓名',
  identity: '身份证号',
  years: FACT_LABELS.years,
  professional: '专业学时',
  hours: FACT_LABELS.hours,
};

/** 2024年学时, 2024年专业学时: the year of whose hours a column tells, and which of them. */
export function yearOf(fact: string): { year: string; part: 'total' | 'professional' } | undefined {
  const [, part, year] = /^(total|professional)-(\d{4})$/.exec(fact) ?? [];
  return year === undefined ? undefined : { year, part: part as 'total' | 'professional' };
}

function nameOf(fact: string): string {
  const hours = yearOf(fact);
  if (hours) return `${hours.year}年${hours.part === 'total' ? '学时' : '专业学时'}`;
  return OWN[fact] ?? (isFieldName(fact) ? factField(fact).label : fact);
}

const names = new Map<string, string>();

/** What a fact is called on the page, in the template and in an export. Asked for every row: each is made once. */
export function labelOf(fact: string): string {
  const name = names.get(fact) ?? nameOf(fact);
  names.set(fact, name);
  return name;
}
