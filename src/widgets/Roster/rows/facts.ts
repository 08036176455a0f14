import { FACT_LABELS } from '../../../rules/index.ts';
import { type FieldName, factField, isFieldName } from '../../form/facts.ts';

/** What a column can hold: a field, a name, an identity number, the hours of a year; '' for unused. */
export type ColumnFact = '' | 'name' | 'identity' | FieldName | `total-${number}` | `professional-${number}`;

const OWN: Readonly<Record<string, string>> = {
  '': '不用这一列',
  name: '姓名',
  identity: '身份证号',
  years: FACT_LABELS.years,
  professional: '专业学时',
  hours: FACT_LABELS.hours,
};

/** Year and kind of an hours column such as 2024年学时 or 2024年专业学时; undefined for other facts. */
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

/** Label of a fact on the page, in the template and in exports. Memoized, because it is called for every row. */
export function labelOf(fact: string): string {
  const name = names.get(fact) ?? nameOf(fact);
  names.set(fact, name);
  return name;
}
