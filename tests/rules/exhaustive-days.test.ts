import { describe, expect, test } from 'vitest';
import { checkConversion } from '../../src/rules/index.ts';
import { eligibleHolder, everyDay, rulesetOf, turns } from './support.ts';

describe('every day from 2019 to 2030, for a holder who meets every condition', () => {
  const days = everyDay('2019-01-01', '2030-12-31');

  test.each([
    [
      'guizhou-2023-conversion',
      [
        ['2019-01-01', 'not-yet-open'],
        ['2023-04-01', 'eligible'],
        ['2024-01-01', 'closed'],
      ],
    ],
    [
      'hainan-2020-135',
      [
        ['2019-01-01', 'eligible'],
        ['2021-10-01', 'closed'],
      ],
    ],
    [
      'jilin-2022-25',
      [
        ['2019-01-01', 'eligible'],
        ['2023-01-01', 'closed'],
      ],
    ],
    [
      'mohurd-2020-662',
      [
        ['2019-01-01', 'eligible'],
        ['2021-10-01', 'closed'],
      ],
    ],
  ])('%s changes its answer exactly where its window opens and after it closes', (id, expected) => {
    const holder = eligibleHolder(id);
    expect(turns(days, (asOf) => checkConversion(rulesetOf(id), holder, asOf).outcome)).toEqual(expected);
  });

  test('a certificate that the ministry’s system does not show is for the archive until 2020-11-10', () => {
    const holder = { ...eligibleHolder('hainan-2020-135'), registry: 'not-found' as const };
    expect(
      turns(days, (asOf) => checkConversion(rulesetOf('hainan-2020-135'), holder, asOf).outcome),
    ).toEqual([
      ['2019-01-01', 'check-archive'],
      ['2020-11-11', 'archive-missed'],
    ]);
  });
});

describe('whoever has told nothing yet', () => {
  test.each([
    ['guizhou-2023-conversion', '2023-06-01'],
    ['hainan-2020-135', '2020-06-01'],
    ['mohurd-2020-662', '2021-06-01'],
  ])('%s asks for the kind of certificate first: most of its answers settle the matter', (id, asOf) => {
    expect(checkConversion(rulesetOf(id), {}, asOf).missing[0]).toBe('certificate');
  });
});
