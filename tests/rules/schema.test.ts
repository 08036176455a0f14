import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulesetSchema } from '../../src/rules/index.ts';
import { INVENTED_EXCHANGE, INVENTED_HOURS } from './invented-notices.ts';
import { rulesets } from './support.ts';

/** The invented exchange with one piece of its text replaced: is it still a ruleset, and if not, where is it wrong? */
function problems(from: string, to: string, yaml = INVENTED_EXCHANGE): string[] {
  if (!yaml.includes(from)) throw new Error(`no ${from} in the invented notice`);
  const { success, error } = rulesetSchema.safeParse(parse(yaml.replace(from, to)));
  return success ? [] : error.issues.map(({ path }) => path.join('.'));
}

describe('a ruleset is refused', () => {
  test.each([
    ['with a key of its own that is unknown', "version: '1'", "version: '1'\nweather: fine", ''],
    ['with an unknown key deep inside', '  region: 虚构省', '  region: 虚构省\n  colour: red', 'conversion'],
    [
      'with an unknown key in a window',
      "closes: '2027-06-30'",
      "closes: '2027-06-30'\n      until: '2027-06-30'",
      'conversion.windows.1',
    ],
    ['without a version', "version: '1'", '', 'version'],
    ['with a version that is a number', "version: '1'", 'version: 1', 'version'],
    ['with an id that is none', 'notice: invented-exchange', 'notice: Invented Exchange', 'notice'],
    [
      'with a day that is none',
      "closes: '2027-06-30'",
      "closes: '2027-06-31'",
      'conversion.windows.1.closes',
    ],
    [
      'with a day in another form',
      "closes: '2027-06-30'",
      "closes: '2027-6-30'",
      'conversion.windows.1.closes',
    ],
    ['with a year for a day', "closes: '2027-06-30'", 'closes: 2027', 'conversion.windows.1.closes'],
    ['with a window that has no last day', "closes: '2027-06-30'", '', 'conversion.windows.1.closes'],
    [
      'with a window that is for a day of asking',
      "closes: '2027-06-30'",
      'closes: asOf',
      'conversion.windows.1.closes',
    ],
    [
      'with a kind of certificate that is unknown',
      'certificates: [site-post, ',
      'certificates: [passport, ',
      'conversion.certificates.0',
    ],
    ['with a region that is empty', 'region: 虚构省', "region: ''", 'conversion.region'],
    [
      'with something stated that rests on no words',
      "cite: [{ clause: '3', quote: 虚构的逾期 }]",
      'cite: []',
      'conversion.afterwards.0.cite',
    ],
    ['with words that are none', 'quote: 虚构的逾期', "quote: ''", 'conversion.afterwards.0.cite.0.quote'],
  ])('%s', (_, from, to, path) => {
    expect(problems(from, to)).toContain(path);
  });

  test.each([
    ['that asks for no day at all', "from: '2015-07-01'", ''],
    ['whose word decides what it never says', 'otherwise: unmet', 'otherwise: maybe'],
    ['on a fact that is unknown', 'fact: issuedOn', 'fact: shoeSize'],
    [
      'on an age without a bound',
      'atLeast: { male: 18, female: 18 }\n        atMost: { male: 60, female: 55 }',
      '',
    ],
    ['on an age for one sex only', 'atMost: { male: 60, female: 55 }', 'atMost: { male: 60 }'],
    [
      'on an age that nobody reaches',
      'atMost: { male: 60, female: 55 }',
      'atMost: { male: 600, female: 55 }',
    ],
    ['on an age counted in no way', 'counts: [completed-years]', 'counts: []'],
    [
      'on an age that is no whole number',
      'atLeast: { male: 18, female: 18 }',
      'atLeast: { male: 18.5, female: 18 }',
    ],
  ])('with a condition %s', (_, from, to) => {
    expect(problems(from, to).some((path) => path.startsWith('conversion.conditions.'))).toBe(true);
  });

  test.each([
    ['no hours at all', 'total: 40', 'total: 0'],
    ['half an hour', 'total: 40', 'total: 40.5'],
    ['years that nobody knows', 'years: from-obtaining', 'years: lunar'],
    ['no word on when they begin', 'begins: on-obtaining', ''],
    ['idle years that are none', 'idleYears: 2', 'idleYears: 0'],
  ])('with an annual duty of %s', (_, from, to) => {
    const found = problems(from, to, INVENTED_HOURS);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) expect(path).toMatch(/^annualHours\.schemes\.0/);
  });

  test('whatever it is, where it is no ruleset, by parse with an error and by nothing else', () => {
    for (const value of [undefined, null, 0, '', 'notice', [], {}, { notice: 'x' }, new Map(), () => 1]) {
      expect(() => rulesetSchema.parse(value)).toThrow(/./);
    }
  });
});

describe('a ruleset is taken', () => {
  test('as it is: parsing leaves every published ruleset unchanged', () => {
    for (const rules of rulesets.values())
      expect(rulesetSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  test('with the least that it can say', () => {
    expect(rulesetSchema.parse({ notice: 'invented-silence', version: '1' })).toEqual({
      notice: 'invented-silence',
      version: '1',
    });
  });
});
