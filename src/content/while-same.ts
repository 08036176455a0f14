/**
 * Works something out once, and anew when what it rests on is another: what is made of a file that was read anew is another
 * object, everything else stays the one it was.
 * @param work from a thing, and from all things around it
 * @param restsOn everything that `work` looks at beside the thing itself
 */
export function whileSame<Of extends object, All, Value>(
  work: (of: Of, all: All) => Value,
  restsOn: (of: Of, all: All) => readonly unknown[],
): (of: Of, all: All) => Value {
  const known = new WeakMap<Of, { beside: readonly unknown[]; value: Value }>();
  return (of, all) => {
    const beside = restsOn(of, all);
    const before = known.get(of);
    if (before?.beside.length === beside.length && before.beside.every((each, at) => each === beside[at]))
      return before.value;
    const value = work(of, all);
    known.set(of, { beside, value });
    return value;
  };
}
