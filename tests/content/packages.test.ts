import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type Lock,
  type Manifest,
  packageProblems,
  type Released,
} from '../../src/build/packages/problems.ts';

const MANIFEST: Manifest = { dependencies: { drawn: '1.2.3' } };
const LOCK: Lock = {
  lockfileVersion: 3,
  packages: {
    '': MANIFEST,
    'node_modules/drawn': { version: '1.2.3', license: 'MIT', integrity: 'sha512-a' },
    'node_modules/drawn/node_modules/deep': {
      version: '1.0.0',
      license: '(GPL-2.0 OR ISC)',
      integrity: 'sha512-b',
    },
  },
};
const RELEASED: Released = { asked: '2026-11-21', released: { drawn: '2025-01-01' } };

/** The packages with one of them written otherwise. */
const withDeep = (deep: object): Lock => ({
  ...LOCK,
  packages: {
    ...LOCK.packages,
    'node_modules/drawn/node_modules/deep': {
      ...LOCK.packages['node_modules/drawn/node_modules/deep'],
      ...deep,
    },
  },
});

test('packages that are exact, locked, free and alive pass', () => {
  expect(packageProblems(MANIFEST, LOCK, RELEASED)).toEqual([]);
});

const REFUSED: [string, Manifest, Lock, Released, string][] = [
  [
    'a range of versions',
    { dependencies: { drawn: '^1.2.3' } },
    LOCK,
    RELEASED,
    'drawn is asked for as ^1.2.3',
  ],
  [
    'a lockfile left behind',
    { dependencies: { drawn: '1.2.4' } },
    LOCK,
    RELEASED,
    'drawn is 1.2.4 in package.json, 1.2.3',
  ],
  [
    'a package for another machine that is not listed',
    MANIFEST,
    withDeep({ optionalDependencies: { 'deep-win32': '1.0.0' } }),
    RELEASED,
    'deep-win32 is not in package-lock.json, where deep names it',
  ],
  [
    'a licence that asks for more',
    MANIFEST,
    withDeep({ license: 'MIT AND AGPL-3.0' }),
    RELEASED,
    'deep is under MIT AND AGPL-3.0',
  ],
  ['no licence', MANIFEST, withDeep({ license: undefined }), RELEASED, 'deep is under no licence'],
  ['no checksum', MANIFEST, withDeep({ integrity: undefined }), RELEASED, 'deep has no sha512'],
  [
    'an install script',
    MANIFEST,
    withDeep({ hasInstallScript: true }),
    RELEASED,
    'deep wants to run a script',
  ],
  ['another source', MANIFEST, withDeep({ link: true }), RELEASED, 'deep does not come from the registry'],
  [
    'years without a release',
    MANIFEST,
    LOCK,
    { ...RELEASED, released: { drawn: '2024-11-20' } },
    'last release on 2024-11-20',
  ],
  ['a package not asked about', MANIFEST, LOCK, { ...RELEASED, released: {} }, 'drawn has no day'],
  ['a day of one that is gone', {}, LOCK, RELEASED, 'drawn is no longer'],
];
for (const [name, manifest, lock, released, says] of REFUSED)
  test(`${name} is refused, with what to do`, () => {
    const problems = packageProblems(manifest, lock, released);
    expect(problems.filter((each) => each.includes(says))).toHaveLength(1);
  });

test('packages run no script when they are installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
