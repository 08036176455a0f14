/**
 * Works something out once for each object, a ruleset for instance, and key; for what hangs on these two alone. A list of
 * thousands asks the same few things over and over.
 */
export function remembered<Value extends NonNullable<unknown>>(): (
  of: object,
  key: string,
  work: () => Value,
) => Value {
  const known = new WeakMap<object, Map<string, Value>>();
  return (of, key, work) => {
    const values = known.get(of) ?? new Map<string, Value>();
    known.set(of, values);
    const value = values.get(key) ?? work();
    values.set(key, value);
    return value;
  };
}
