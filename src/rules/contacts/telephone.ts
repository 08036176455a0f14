const SHORTEST = 3;

/** Digits as people write a telephone, with dashes, brackets, 转1, +86; undefined where the query is something else. */
function digitsOf(query: string): string | undefined {
  if (!/^(?:[\d\p{Dash}().,/*#+转]|分机)+$/u.test(query)) return undefined;
  return query.replace(/^(?:\+|00)86/u, '').replace(/\D/gu, '');
}

/** How near a printed telephone is to the digits typed; undefined where no digits were. */
export function telephoneNearness(query: string, phone = ''): number | undefined {
  const typed = digitsOf(query);
  if (typed === undefined) return undefined;
  const printed = phone.replace(/\D/gu, '');
  if (typed.length < SHORTEST || !printed.includes(typed)) return 0;
  if (printed === typed) return 9;
  return printed.startsWith(typed) || printed.endsWith(typed) ? 8 : 7;
}
