const BRACKETS: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '[': '(',
  ']': ')',
  '【': '(',
  '】': ')',
};

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  // Full-width letters, digits and marks stand in the same order as ASCII.
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const lower = half.toLowerCase();
  return BRACKETS[half] ?? (lower.length === 1 ? lower : half);
}

/** Text for comparing: half-width, lower case, round brackets. Of the same length, so that what is found can be marked. */
export function fold(text: string): string {
  return text.split('').map(foldUnit).join('');
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/**
 * Where a word stands in a text; a number never stands within a longer one.
 * @param text folded
 * @param word folded; empty: nowhere
 */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  if (word === '') return places;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const cutBefore = isDigit(word[0]) && isDigit(text[at - 1]);
    const cutAfter = isDigit(word[word.length - 1]) && isDigit(text[end]);
    if (!cutBefore && !cutAfter) places.push(at);
  }
  return places;
}
