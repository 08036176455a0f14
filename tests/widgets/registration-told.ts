import {
  addedSpecialty,
  applicationChannel,
  initialRegistration,
  isPlainDate,
  paperCertificate,
  renewal,
  renewedTerm,
} from '../../src/rules/index.ts';
import type { Vector } from '../../src/views/vectors.ts';
import { constructors } from './registration-people.ts';

/** The field whose date asks each of the rules' questions; none for the channel, which always answers. */
export const DATE_OF: Readonly<Record<string, string | undefined>> = {
  renewal: 'expiresOn',
  renewedTerm: 'approvedOn',
  initialRegistration: 'qualificationIssuedOn',
  addedSpecialty: 'addedObtainedOn',
  paperCertificate: 'validUntil',
  applicationChannel: undefined,
};

const FIELDS: Readonly<Record<string, string>> = {
  obtainedOn: 'addedObtainedOn',
  originalExpiresOn: 'expiresOn',
};

/** A fact of a case as a person types or chooses it. */
export const typed = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value}`;

/** The facts of a case as they are told, by the names of their fields. */
export function toldBy({ facts }: Pick<Vector, 'facts'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [FIELDS[fact] ?? fact, typed(value)]),
  );
}

const DAYS = /On$|Until$|^birthDate$/;

/** Can a person tell this case: days that there are, words that are offered, and the date that asks the question? */
export function canBeTold(vector: Vector): boolean {
  const { function: name, facts, asOf, notice } = vector;
  if (notice !== 'guizhou-2023-55' || !Object.hasOwn(DATE_OF, name) || !isPlainDate(asOf)) return false;
  const date = DATE_OF[name];
  const words = Object.entries(facts).every(([fact, value]) => {
    if (fact === 'employer') return typeof value === 'string';
    return DAYS.test(fact) ? isPlainDate(value) : typeof value === 'boolean';
  });
  return words && (date === undefined || toldBy(vector)[date] !== undefined);
}

type Ask = (rules: typeof constructors.rules, facts: object, asOf: string) => { status: string };

const ASKED: Readonly<Record<string, Ask>> = {
  renewal,
  renewedTerm,
  initialRegistration,
  addedSpecialty,
  paperCertificate,
  applicationChannel: (rules, _, asOf) => ({ status: applicationChannel(rules, asOf).channel }),
};

/** The rules' own answer to a case, whether or not the case names it. */
export const outcomeOf = ({ function: name, facts, asOf }: Vector): string | undefined =>
  ASKED[name]?.(constructors.rules, facts, asOf).status;
