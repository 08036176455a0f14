type Reasons = Readonly<Record<string, string>>;

/** What may stand in built files although it is newer than the floor, each with the reason why nothing is lost. */
export const ALLOWED: Readonly<Record<'scripts' | 'styles' | 'markup', Reasons>> = {
  scripts: {
    'Object.hasOwn': 'Astro asks it only where the name of an export has a point; ours are all `default`.',
    'crypto.randomUUID': 'ical-generator; kit/calendar gives engines one that have none.',
    '.priority': 'A field of an entry of ical-generator.',
    '.role': 'A field of an entry of ical-generator.',
    '.dispose': 'A method of signals, called by nobody here.',
    '.displayName': 'A field of functions, for those who develop.',
    'Symbol.dispose':
      'A key that signals set on themselves; where it is missing, it is the text `undefined`.',
  },
  styles: {
    ':focus-visible': 'Engines without it draw their own ring, at every focus.',
    ':has': 'The chosen option keeps its own mark; a form asked to be printed is told by classes.',
    ':is': 'Inside a rule that asks `:has` as well.',
    ':details-content': 'On paper only what was opened stands.',
    'content-visibility': 'On paper only what was opened stands.',
    'content-visibility: visible': 'On paper only what was opened stands.',
    'accent-color': 'Marks of choices have the colour of the system.',
    'align-self: start': 'In grids it is older.',
    'box-decoration-break': 'With its prefix it is older.',
    'break-after: avoid': 'A heading may stand last on a printed page.',
    'cursor: pointer': 'There is no pointer on a telephone.',
    'gap in flex': 'Safari 14.0 sets what stands in a row side by side; borders and padding keep it apart.',
    'overflow-wrap: anywhere':
      'The page breaks long words by `break-word`, which differs in narrow cells alone.',
    'scroll-margin-block': 'A jump ends at the very edge of the window.',
    'scroll-margin-block-start': 'A jump ends at the very edge of the window.',
    'scroll-padding-block-start': 'A jump ends at the very edge of the window.',
    'text-size-adjust': 'iOS has it with its prefix; computers do not enlarge text.',
    '@page': 'A page without a name has the printer’s margins.',
  },
  markup: {
    '<search>': 'It reads as a box without a name of its own; the field in it has one.',
    'input autocapitalize': 'A hint for keyboards; capitals are found as well.',
  },
};
