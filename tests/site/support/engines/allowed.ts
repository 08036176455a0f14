type Reasons = Readonly<Record<string, string>>;

/** What may stand in built files although it is newer than the floor, each with the reason why nothing is lost. */
export const ALLOWED: Readonly<Record<'scripts' | 'styles' | 'markup', Reasons>> = {
  scripts: {
    'crypto.randomUUID': 'ical-generator; ui/calendar-text gives engines one that have none.',
    '.priority': 'A field of an entry of ical-generator.',
    '.role': 'A field of an entry of ical-generator.',
    '.alpha': 'A field of a colour of hucre.',
    '.displayName': 'A field of a table of hucre.',
    '.orientation': 'A field of a page of hucre.',
    CompressionStream: 'hucre leaves out what is not there; exporting/xlsx.ts hides one that is not fit.',
    DecompressionStream: 'hucre tries it, and unpacks by itself where that fails.',
    TransformStream: 'hucre asks it only after DecompressionStream.',
    'navigator.connection': 'Told by some engines only: asked with `?.`.',
    '.handle': 'A method of workbox.',
    '.install': 'A method of workbox.',
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
    'scroll-padding-block-end': 'A jump ends at the very edge of the window.',
    'scroll-padding-block-start': 'A jump ends at the very edge of the window.',
    'text-size-adjust': 'iOS has it with its prefix; computers do not enlarge text.',
    '@media (forced-colors)': 'The system sets the colours; lines that stand for grounds are left out.',
    '@page': 'A page without a name has the printer’s margins.',
  },
  markup: {
    '<search>': 'It reads as a box without a name of its own; the field in it has one.',
    'input autocapitalize': 'A hint for keyboards; capitals are found as well.',
  },
};
