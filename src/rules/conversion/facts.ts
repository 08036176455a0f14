import type { Note } from '../citation.ts';
import type { Words } from '../guard.ts';
import { once } from '../once.ts';
import {
  type FactForm,
  invalidNote,
  isDay,
  isFlag,
  isHours,
  isOneOf,
  isText,
  tellFacts,
  wordsOf,
} from '../told.ts';
import { CERTIFICATES, REGISTRY, SEXES } from '../vocabulary.ts';
import type { Conversion } from './condition.ts';
import type { ConversionFacts } from './types.ts';

/** Facts as far as they are of their declared form; everything else counts as not told. */
export interface Told {
  /** Facts that are one word or day. */
  words: Words;
  hours: ConversionFacts['hours'];
  /** One note `invalid:<fact>` for each value that is not of its form. */
  invalid: Note[];
}

/** A code stands for its post; beside a post that it does not belong to, it counts as not told. */
function readPost(words: Record<string, string | undefined>, posts: Conversion['posts']): boolean {
  const { post, postCode } = words;
  if (postCode === undefined || !posts?.some((each) => each.code !== undefined)) return true;
  const named = posts.find((each) => each.code === postCode)?.name;
  if (post === undefined) words['post'] = named ?? `代码${postCode}`;
  return (
    post === undefined || named === post || (named === undefined && !posts.some((each) => each.name === post))
  );
}

const FORMS: { readonly [K in keyof Required<ConversionFacts>]: FactForm } = {
  certificate: isOneOf(CERTIFICATES),
  issuer: isText,
  issuedOn: isDay,
  firstIssuedOn: isDay,
  post: isText,
  postCode: isText,
  sex: isOneOf(SEXES),
  birthDate: isDay,
  registry: isOneOf(REGISTRY),
  hours: isHours,
  assessmentPassed: isFlag,
  oldValidUntil: isDay,
};

/** What can be told about an exchange, and what its guards can therefore ask for. */
export const CONVERSION_FACTS: readonly string[] = Object.keys(FORMS);

const formsOf = once(({ issuers }: Conversion): typeof FORMS => {
  if (issuers === undefined) return FORMS;
  const declared = ['other', ...issuers.map(({ id }) => id)];
  return { ...FORMS, issuer: (value) => declared.includes(value as string) };
});

/** Every fact stands in the words, told or not: engines read objects of one shape fastest. */
const UNTOLD: Words = Object.fromEntries(CONVERSION_FACTS.map((fact) => [fact, undefined]));

/** Sorts what was told from what cannot be read. Takes any value at all. */
export function tell(conversion: Conversion, facts: unknown): Told {
  const { told, invalid } = tellFacts<ConversionFacts>(facts, formsOf(conversion));
  const words = wordsOf(told, { ...UNTOLD });
  if (!readPost(words, conversion.posts)) invalid.push('postCode');
  return { words, hours: told.hours, invalid: invalid.map(invalidNote) };
}
