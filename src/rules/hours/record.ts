import { asFacts, isDay, isFlag, isHours, isOneOf, isText, tellFacts } from '../told.ts';
import { CERTIFICATES } from '../vocabulary.ts';
import type { AnnualRecord } from './types.ts';

type YearTold = AnnualRecord['years'][string];

const isYear = ([year, hours]: [string, unknown]): boolean => /^[1-9]\d{3}$/.test(year) && isHours(hours);

/** The record as far as it is of its form, and the names of the facts that are not. */
export function readRecord(given: unknown): { record: AnnualRecord; invalid: string[] } {
  const { told, invalid } = tellFacts<Omit<AnnualRecord, 'years'>>(given, {
    certificate: isOneOf(CERTIFICATES),
    post: isText,
    obtainedOn: isDay,
    working: isFlag,
  });
  const years = asFacts(given)['years'];
  const entries = Object.entries(asFacts(years));
  const valid = entries.filter(isYear).map(([year, hours]): [string, YearTold] => {
    const { total, professional } = hours as YearTold;
    return [year, { total, ...(professional !== undefined && { professional }) }];
  });
  const isRecord = typeof years === 'object' && years !== null && !Array.isArray(years);
  const broken = valid.length < entries.length || (years !== undefined && !isRecord);
  return {
    record: { ...told, years: Object.fromEntries(valid) },
    invalid: broken ? [...invalid, 'years'] : invalid,
  };
}
