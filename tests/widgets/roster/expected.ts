import {
  type AnnualRecord,
  checkConversion,
  initialRegistration,
  planAnnualHours,
  type Ruleset,
  renewal,
} from '../../../src/rules/index.ts';
import { CLEAN, type CleanRow } from './clean.ts';
import { NOTICES } from './notices.ts';

function rulesOf(id: string): Ruleset {
  const notice = NOTICES.find((each) => each.id === id);
  if (!notice) throw new Error(`no notice ${id}`);
  return notice.rules;
}

/** More hours than any notice asks. */
const PLENTY = 10_000;

/** A due year that no column tells is neither 0 nor anything else: the status stands only where both ends agree. */
function annualStatus(rules: Ruleset, record: AnnualRecord, asOf: string): string {
  const { years } = planAnnualHours(rules, record, asOf);
  const untold = years.filter(
    ({ year, status }) => status !== 'future' && record.years[String(year)] === undefined,
  );
  const filled = (total: number): AnnualRecord => ({
    ...record,
    years: {
      ...record.years,
      ...Object.fromEntries(untold.map(({ year }) => [String(year), { total, professional: total }])),
    },
  });
  const [least, most] = [0, PLENTY].map((hours) => planAnnualHours(rules, filled(hours), asOf).status);
  return least === most ? (least ?? '') : 'incomplete';
}

/** What the rules themselves answer to a row's clean facts, question by question. */
function outcomesOf(
  { place, conversion, annual, expiresOn, qualificationIssuedOn }: CleanRow,
  asOf: string,
): Record<string, string> {
  const rules = rulesOf(place);
  return {
    ...(conversion && { checkConversion: checkConversion(rules, conversion, asOf).outcome }),
    ...(annual && { planAnnualHours: annualStatus(rules, annual as AnnualRecord, asOf) }),
    ...(expiresOn && { renewal: renewal(rules, { expiresOn }, asOf).status }),
    ...(qualificationIssuedOn && {
      initialRegistration: initialRegistration(rules, { qualificationIssuedOn }, asOf).status,
    }),
  };
}

export const expectedOn = (asOf: string) => CLEAN.map((row) => [row.name, outcomesOf(row, asOf)]);
