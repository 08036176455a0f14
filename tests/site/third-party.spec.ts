import { packageOf, THIRD_PARTY } from '../../src/publish/third-party.ts';
import { LONG } from './support/long.ts';
import { publishedText } from './support/published-files.ts';
import { expect, test } from './support/test.ts';

test(
  'the built site holds code of the packages that are named, of no other, and each with its licence',
  LONG,
  () => {
    const text = publishedText('/third-party.txt');
    const entries = text.split(/^-{72}$/m).map((each) => each.trim());
    expect(entries.map((each) => /^\S+/.exec(each)?.[0])).toEqual(Object.keys(THIRD_PARTY));
    for (const entry of entries)
      expect(entry).toMatch(/^\S+ \d+\.\d+\.\d+ \(MIT\)\n\n[\s\S]*Permission is hereby granted/);
  },
);

test('a module is known by its package', LONG, () => {
  expect(packageOf('/a/node_modules/preact/dist/preact.mjs')).toBe('preact');
  expect(packageOf('C:\\a\\node_modules\\@date-fns\\utc\\index.js')).toBe('@date-fns/utc');
  expect(packageOf('/a/node_modules/x/node_modules/y/z.js')).toBe('y');
  expect(packageOf('\0@oxc-project+runtime@1.2.3/helpers/esm/defineProperty.js')).toBe('rolldown');
  expect(packageOf('/a/src/rules/index.ts')).toBeUndefined();
  expect(packageOf('\0vite/preload-helper.js')).toBeUndefined();
});
