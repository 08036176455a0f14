/** Works something out once for each part of a ruleset, which nobody changes. */
export function once<Part extends object, Value extends NonNullable<unknown>>(
  work: (part: Part) => Value,
): (part: Part) => Value {
  const known = new WeakMap<Part, Value>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const value = work(part);
    known.set(part, value);
    return value;
  };
}
