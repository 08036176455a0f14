import { asFacts, isText } from '../told.ts';
import { normalise } from './normalise.ts';
import { type Contact, PRINTED } from './types.ts';

const REQUIRED = ['id', 'notice', 'region', 'office', 'serves'];

/** A copy as plain JSON; undefined where a value cannot be written as JSON. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** Is it of this form, or not there at all? */
const isAbsentOr =
  (isOfForm: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isOfForm(value);

function isCitation(value: unknown): boolean {
  const { notice, clause, quote } = asFacts(value);
  return [notice, clause, quote].every(isText);
}

const areStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function isReading(value: unknown): boolean {
  const { region, others, cities = [] } = asFacts(value);
  return typeof region === 'string' && [others, cities].every(areStrings);
}

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** A fresh copy of what can be read as a contact; anything else is passed over: []. */
export function readContact(value: unknown): Contact[] {
  const contact = asFacts(copyOf(value));
  const sound =
    REQUIRED.every((key) => isText(contact[key])) &&
    normalise(String(contact['region'])) !== '' &&
    PRINTED.every((key) => isAbsentOr(isText)(contact[key])) &&
    isCitation(contact['citation']) &&
    isAbsentOr(isCitation)(contact['unlistedCitation']) &&
    [contact['unlisted'], contact['cities'], contact['also']].every(isAbsentOr(areTexts)) &&
    isAbsentOr(isText)(contact['unlistedId']) &&
    isAbsentOr(isReading)(contact['pinyin']);
  return sound ? [contact as unknown as Contact] : [];
}
