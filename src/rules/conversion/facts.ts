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

/** The valid facts; everything else counts as missing. */
export interface Told {
  /** Facts whose value is one word or day. */
  words: Words;
  hours: ConversionFacts['hours'];
  /** One note `invalid:<fact>` for each invalid value. */
  invalid: Note[];
}

/** Fills in the post from its code. Returns false if the code contradicts the given post: it then counts as missing. */
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

/** All facts of an exchange, and therefore all that its guards may read. */
export const CONVERSION_FACTS: readonly string[] = Object.keys(FORMS);

const formsOf = once(({ issuers }: Conversion): typeof FORMS => {
  if (issuers === undefined) return FORMS;
  const declared = ['other', ...issuers.map(({ id }) => id)];
  return { ...FORMS, issuer: (value) => declared.includes(value as string) };
});

/** Every fact as a key, so that all `words` objects have the same shape: JavaScript engines read those fastest. */
const UNTOLD: Words = Object.fromEntries(CONVERSION_FACTS.map((fact) => [fact, undefined]));

/** Separates valid facts from invalid ones. Accepts any value. */
export function tell(conversion: Conversion, facts: unknown): Told {
  const { told, invalid } = tellFacts<ConversionFacts>(facts, formsOf(conversion));
  const words = wordsOf(told, { ...UNTOLD });
  if (!readPost(words, conversion.posts)) invalid.push('postCode');
  return { words, hours: told.hours, invalid: invalid.map(invalidNote) };
}
