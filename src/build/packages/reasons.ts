type Reasons = readonly (readonly [names: RegExp, reason: string])[];

/** Licences that ask for no more than their own text beside the code. */
export const LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
]);

/** Packages under others. None of them is in the built site. */
export const OTHER_LICENCES: Reasons = [
  [/^@img\/sharp-/, 'libvips (LGPL) as a library of its own: draws the card for links, and Astro brings it.'],
  [/^lightningcss(-|$)/, 'MPL asks for changed files of its own alone; it writes styles at build time.'],
  [/^(?:axe-core|ical\.js)$/, 'MPL asks for changed files of its own alone; tests.'],
  [/^@expo-google-fonts\//, 'OFL: a font for tests, never served.'],
  [/^argparse$/, 'The licence of Python, as free as MIT.'],
  [/^caniuse-lite$/, 'CC-BY: data for tools.'],
];

/** Packages whose install script may be asked for; it does not run here (.npmrc), and nothing misses it. */
export const INSTALL_SCRIPTS: Reasons = [
  [/^esbuild$/, 'Saves a start of Node: its program comes in a package of its own.'],
];

/** Packages without a checksum in the lockfile. */
export const NO_CHECKSUM: Reasons = [
  [
    /^@(?:biomejs\/cli-|astrojs\/compiler-binding-|oxc-parser\/binding-(?!linux-(?:arm64|x64)-))/,
    'For other machines, listed by hand: see CONTRIBUTING.',
  ],
];

/** Packages named in package.json without a release for two years. */
export const OLD: Reasons = [];

/** The reason that a package's name has in a list. */
export function reasonFor(reasons: Reasons, name: string): string | undefined {
  return reasons.find(([names]) => names.test(name))?.[1];
}
