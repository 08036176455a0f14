/** Memoises a function by its argument object, which must be immutable. */
export function once<Of extends object, Value extends NonNullable<unknown>>(
  work: (of: Of) => Value,
): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = work(of);
    known.set(of, value);
    return value;
  };
}
