const DEEPEST = 3;

/** Ids and addresses stay whole, sentences and hashes do not. */
function cut(text: string): string {
  const longest = /^[\x21-\x7e]*$/.test(text) ? 48 : 12;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * Data cut down to be read as an example: long text ends in …, a list keeps its first entry and
 * says how many there are, what lies too deep is left out.
 */
export function example(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cut(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= DEEPEST) return value.slice(0, 1).map(() => '…');
    const shown = value.slice(0, 1).map((first) => example(first, depth + 1));
    return value.length > 1 ? [...shown, `…共${value.length}项`] : shown;
  }
  if (depth >= DEEPEST) return '…';
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, example(child, depth + 1)]));
}
