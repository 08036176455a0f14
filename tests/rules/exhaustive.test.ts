/** @module-tag long */
import { describe, expect, test } from 'vitest';
import {
  type Citation,
  type ConversionResult,
  checkConversion,
  type Ruleset,
} from '../../src/rules/index.ts';
import { conversionResult } from './contract.ts';
import { decisive, decisiveDays, discretise } from './discretise.ts';
import {
  type Conversion,
  conversionOf,
  EXCHANGES,
  eachCombination,
  eligibleHolder,
  rulesetOf,
} from './support.ts';

const ALWAYS = ['eligible', 'closed', 'out-of-scope', 'not-needed', 'incomplete'];

/** What each exchange can answer, and so what it cannot: where a notice gives no ground for an outcome, none is invented. */
const REACHED: Readonly<Record<string, readonly string[]>> = {
  // No way to mend a failing condition: no archive check.
  'guizhou-2023-conversion': [...ALWAYS, 'not-yet-open', 'unclear'],
  // No first day: never 'not-yet-open'.
  'hainan-2020-135': [...ALWAYS, 'unclear', 'check-archive', 'archive-missed'],
  // No first day, no way to mend, and every list closed: nothing in it can be read in two ways.
  'jilin-2022-25': ALWAYS,
  // No first day, no way to mend, and nothing in it can be read in two ways.
  'mohurd-2020-662': ALWAYS,
};

/** The outcome by the contract's precedence alone, once every fact is told, from the findings and the window. */
function byPrecedence(
  conversion: Conversion,
  facts: Record<string, unknown>,
  asOf: string,
  result: ConversionResult,
) {
  const { findings, window } = result;
  const stands = new Set(conversion.stands?.map(({ id }) => id));
  if (findings.some(({ condition }) => stands.has(condition))) return 'not-needed';
  const unmet = conversion.conditions.filter(({ id }) =>
    findings.some(({ condition, status }) => condition === id && status === 'unmet'),
  );
  const [first] = unmet;
  if (
    first &&
    unmet.length === 1 &&
    'mend' in first &&
    first.mend?.values.includes(String(facts[first.fact]))
  ) {
    return asOf <= first.mend.until ? 'check-archive' : 'archive-missed';
  }
  if (first) return 'out-of-scope';
  if (window && asOf > window.closes) return 'closed';
  if (findings.some(({ status }) => status === 'unclear')) return 'unclear';
  return window?.opens !== undefined && asOf < window.opens ? 'not-yet-open' : 'eligible';
}

const keyOf = ({ notice, clause, quote }: Citation): string => `${notice} ${clause} ${quote}`;

/** Every citation of the exchange part of a ruleset. */
function citedIn({ notice, conversion }: Ruleset): Set<string> {
  const keys = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'cite') for (const each of child) keys.add(keyOf({ notice, ...each }));
      else walk(child);
    }
  };
  walk(conversion);
  return keys;
}

function citationsIn(node: unknown, into: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'citations') for (const each of child as Citation[]) into.add(keyOf(each));
    else citationsIn(child, into);
  }
}

describe.each(EXCHANGES)('every holder whom %s can tell apart', (id) => {
  const rules = rulesetOf(id);
  const conversion = conversionOf(id);
  const facts = decisive(conversion);
  const days = decisiveDays(conversion);
  const outcomes = new Set<string>();
  const statuses = new Map(conversion.conditions.map((condition) => [condition.id, new Set<string>()]));

  test('with everything told, gets the one outcome that the precedence of the contract gives', {
    timeout: 60_000,
  }, () => {
    const wrong: unknown[] = [];
    const visited = eachCombination(facts, (told) => {
      for (const asOf of days) {
        const result = checkConversion(rules, told, asOf);
        outcomes.add(result.outcome);
        for (const { condition, status } of result.findings) statuses.get(condition)?.add(status);
        const expected = byPrecedence(conversion, told, asOf, result);
        const settled = expected === 'closed' || result.missing.length === 0;
        if (result.outcome !== expected || !settled) wrong.push({ told, asOf, expected, ...result });
      }
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(visited * days.length).toBeLessThan(200_000);
  });

  test('with anything left untold, gets an outcome of the contract, and incomplete only for want of a fact', {
    timeout: 60_000,
  }, () => {
    const first = (values: readonly string[]) =>
      values.length > 8 ? values.filter((_, i) => i < 1 || i >= values.length - 2) : values;
    const open = Object.fromEntries(
      Object.entries(facts).map(([fact, values]) => [
        fact,
        [undefined, ...(fact === 'post' ? first(values) : values)],
      ]),
    );
    const wrong: unknown[] = [];
    const closes = conversion.windows.map((window) => window.closes);
    eachCombination(open, (told) => {
      for (const asOf of closes) {
        const result = checkConversion(rules, told, asOf);
        outcomes.add(result.outcome);
        const untold = result.missing.every((fact) => told[fact] === undefined);
        const incomplete = result.outcome !== 'incomplete' || result.missing.length > 0;
        if (!untold || !incomplete) wrong.push({ told, asOf, ...result });
      }
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('taken together, reach every outcome that the notice gives ground for, and no other', () => {
    expect([...outcomes].sort()).toEqual([...(REACHED[id] ?? [])].sort());
  });

  test('taken together, meet each condition and fail each condition', () => {
    for (const condition of conversion.conditions) {
      // An open list (等) fails nobody: what stands outside it is unclear.
      const open =
        'otherwise' in condition && condition.otherwise === 'unclear' && !condition.unmet && !condition.mend;
      const expected = ['met', open ? 'unclear' : 'unmet'];
      expect([...(statuses.get(condition.id) ?? [])], condition.id).toEqual(expect.arrayContaining(expected));
    }
  });

  test('taken together, are shown every citation of the exchange, in results of the published form', {
    timeout: 60_000,
  }, () => {
    const all = discretise(conversion);
    const holder: Record<string, unknown> = { ...eligibleHolder(id), oldValidUntil: '2019-06-30' };
    const seen = new Set<string>();
    const pairs = Object.keys(all).filter((fact) => fact !== 'asOf');
    for (const [index, one] of pairs.entries()) {
      for (const other of pairs.slice(index)) {
        eachCombination({ [one]: all[one] ?? [], [other]: all[other] ?? [] }, (change) => {
          for (const asOf of all['asOf'] ?? []) {
            const result = checkConversion(rules, { ...holder, ...change }, asOf);
            citationsIn(result, seen);
            if (Number(asOf.slice(-2)) % 7 === 0) conversionResult.parse(result);
          }
        });
      }
    }
    expect([...citedIn(rules)].filter((key) => !seen.has(key))).toEqual([]);
    expect([...seen].filter((key) => !citedIn(rules).has(key))).toEqual([]);
  });
});
