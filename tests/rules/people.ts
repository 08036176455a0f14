import fc from 'fast-check';
import type { ConversionFacts } from '../../src/rules/index.ts';
import { decisive, decisiveDays, discretise } from './discretise.ts';
import { around, type Conversion, conversionOf, eligibleHolder } from './support.ts';

/** The same people in every run; a failure shrinks to the smallest one. */
export const SEED = 20230401;

const OTHER_FACTS = {
  firstIssuedOn: fc.constantFrom('2015-12-31', '2016-01-01', '2018-12-31', '2019-01-01'),
  hours: fc.constantFrom(
    { total: 0 },
    { total: 31 },
    { total: 32, professional: 21 },
    { total: 64, professional: 22 },
  ),
  assessmentPassed: fc.boolean(),
  oldValidUntil: fc.constantFrom('2019-12-31', '2020-12-31', '2026-01-01'),
};

function codesOf({ posts = [] }: Conversion): string[] {
  return [...posts.flatMap(({ code }) => code ?? []), '105'];
}

/** One value of each fact that may be told of a holder: those that decide, and those that only notes or hours read. */
export function valuesFor(conversion: Conversion): Record<string, fc.Arbitrary<unknown>> {
  const words = Object.entries({ ...discretise(conversion), ...decisive(conversion) }).filter(
    ([fact]) => fact !== 'asOf',
  );
  return {
    ...OTHER_FACTS,
    ...Object.fromEntries(words.map(([fact, values]) => [fact, fc.constantFrom(...values)])),
    postCode: fc.constantFrom(...codesOf(conversion)),
  };
}

/** 岗位 and 岗位代码 name one thing: may both stand in one telling? */
export function agrees({ posts = [] }: Conversion, { post, postCode }: ConversionFacts): boolean {
  if (post === undefined || postCode === undefined || !posts.some(({ code }) => code)) return true;
  const coded = posts.find(({ code }) => code === postCode);
  return coded ? coded.name === post : !posts.some(({ name }) => name === post);
}

/** Anybody: any facts told, any untold, on any day that matters. Code and name of the post never contradict. */
export function anybody(id: string): fc.Arbitrary<{ facts: ConversionFacts; asOf: string }> {
  const conversion = conversionOf(id);
  const facts = fc.record(valuesFor(conversion), { requiredKeys: [] }) as fc.Arbitrary<ConversionFacts>;
  return fc.record({ facts: facts.filter((each) => agrees(conversion, each)), asOf: daysFor(conversion) });
}

function daysFor(conversion: Conversion): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...decisiveDays(conversion),
    ...around(conversion.windows.map(({ closes }) => closes)),
    '2019-07-01',
  );
}

/** Somebody near to eligible: the eligible holder with a few facts changed or untold. */
export function nearly(id: string): fc.Arbitrary<{ facts: ConversionFacts; asOf: string }> {
  const conversion = conversionOf(id);
  const { postCode: _, ...values } = valuesFor(conversion);
  const change = fc.record(
    Object.fromEntries(
      Object.entries(values).map(([fact, value]) => [fact, fc.option(value, { nil: undefined })]),
    ),
    { requiredKeys: [] },
  );
  return fc.record({
    facts: fc.tuple(change, fc.subarray(Object.keys(values), { maxLength: 2 })).map(([changes, chosen]) => {
      const facts: Record<string, unknown> = { ...eligibleHolder(id) };
      for (const fact of chosen) {
        if (changes[fact] === undefined) delete facts[fact];
        else facts[fact] = changes[fact];
      }
      return facts as ConversionFacts;
    }),
    asOf: daysFor(conversion),
  });
}
