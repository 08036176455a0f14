import { describe, expect, test } from 'vitest';
import { questionOf } from './questions.ts';
import { eligibleHolder, rulesetOf } from './support.ts';

const ASKED = '2020-06-01';
interface Answer {
  notes: { id: string }[];
}

describe('a value at the edge of its form', () => {
  const hours = (total: number) => ask('checkConversion', 'hainan-2020-135', { hours: { total } });
  const specialties = (count: number) => ask('planPeriodHours', 'guizhou-2023-55', { specialties: count });
  function ask(name: string, notice: string, facts: object): string[] {
    return (questionOf(name).ask(rulesetOf(notice), facts, ASKED) as Answer).notes.map(({ id }) => id);
  }

  test('a million hours are the most that anybody can tell', () => {
    expect(hours(1_000_000)).not.toContain('invalid:hours');
    expect(hours(1_000_000.5)).toContain('invalid:hours');
  });

  test('a hundred specialties are the most that anybody can tell', () => {
    expect(specialties(100)).not.toContain('invalid:specialties');
    expect(specialties(101)).toContain('invalid:specialties');
  });
});

test('a word is read without the spaces around it', () => {
  const { ask } = questionOf('checkConversion');
  const rules = rulesetOf('hainan-2020-135');
  const holder = eligibleHolder('hainan-2020-135');
  expect(ask(rules, { ...holder, post: '\u3000土建施工员 ' }, ASKED)).toEqual(ask(rules, holder, ASKED));
});

test('hours are read from any object that holds them, one without a prototype too', () => {
  const { ask } = questionOf('checkConversion');
  const rules = rulesetOf('hainan-2020-135');
  const holder = eligibleHolder('hainan-2020-135');
  const bare: unknown = Object.assign(Object.create(null), { total: 20, professional: 20 });
  expect(ask(rules, { ...holder, hours: bare }, ASKED)).toEqual(
    ask(rules, { ...holder, hours: { total: 20, professional: 20 } }, ASKED),
  );
});

test('a code of a post is passed over by a notice that lists no posts', () => {
  const { ask } = questionOf('checkConversion');
  const rules = rulesetOf('mohurd-2020-662');
  const holder = eligibleHolder('mohurd-2020-662');
  expect(ask(rules, { ...holder, postCode: '101' }, ASKED)).toEqual(ask(rules, holder, ASKED));
});
