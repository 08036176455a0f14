import type { Ruleset } from '../../rules/index.ts';

/**
 * Works something out once for each ruleset and key; for what hangs on these two alone. A list of thousands asks the same
 * few things over and over.
 */
export function remembered<Value extends NonNullable<unknown>>(): (
  rules: Ruleset,
  key: string,
  work: () => Value,
) => Value {
  const known = new WeakMap<Ruleset, Map<string, Value>>();
  return (rules, key, work) => {
    const values = known.get(rules) ?? new Map<string, Value>();
    known.set(rules, values);
    const value = values.get(key) ?? work();
    values.set(key, value);
    return value;
  };
}
