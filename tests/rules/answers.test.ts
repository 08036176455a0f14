import { describe, expect, test } from 'vitest';
import { applicationChannel } from '../../src/rules/index.ts';
import { readVectors } from '../../src/views/vectors.ts';
import { channelAnswer } from './contract.ts';
import { QUESTIONS, questionOf } from './questions.ts';
import { rulesetOf } from './support.ts';

describe('the answer to every case of the notices', () => {
  const cases = () =>
    readVectors().map(({ says, function: name, notice, facts, asOf }) => {
      if (name === 'applicationChannel') {
        return { says, form: channelAnswer, answer: applicationChannel(rulesetOf(notice), asOf) };
      }
      const { ask, form } = questionOf(name);
      return { says, form, answer: ask(rulesetOf(notice), facts, asOf) };
    });

  test('is of the published form, each sentence with the words that it rests on', () => {
    for (const { says, form, answer } of cases())
      expect([says, form.safeParse(answer).error]).toEqual([says, undefined]);
  });

  test('is plain JSON: no field is there without a value', () => {
    for (const { says, answer } of cases()) {
      expect([says, JSON.parse(JSON.stringify(answer))]).toStrictEqual([says, answer]);
    }
  });
});

describe('the way out of every case of an exchange', () => {
  const { ask, form } = questionOf('nearestFlips');
  const cases = readVectors().filter(({ function: name }) => name === 'checkConversion');

  test('is of the published form, and plain JSON', () => {
    for (const { says, notice, facts, asOf } of cases) {
      const answer = ask(rulesetOf(notice), facts, asOf);
      expect([says, form.safeParse(answer).error]).toEqual([says, undefined]);
      expect([says, JSON.parse(JSON.stringify(answer))]).toStrictEqual([says, answer]);
    }
  });
});

/** What an answer holds where there is nothing to say. */
const NOTHING: Readonly<Record<string, object>> = {
  checkConversion: { outcome: 'not-stated', findings: [], missing: [], afterwards: [], notes: [], steps: [] },
  planAnnualHours: { status: 'not-stated', years: [], pairs: [], missing: [], notes: [], citations: [] },
  planPeriodHours: { status: 'not-stated', years: [], pairs: [], missing: [], notes: [], citations: [] },
};
const SILENT = { notice: 'invented', version: '1' };
const TREATS: Readonly<Record<string, string>> = {
  checkConversion: 'hainan-2020-135',
  planAnnualHours: 'hainan-2020-135',
};
const asked = QUESTIONS.filter(({ name }) => name !== 'nearestFlips');

describe('a notice that does not treat the question', () => {
  test.each(asked)('$name: says so, and nothing else', ({ name, ask }) => {
    const nothing = NOTHING[name] ?? { status: 'not-stated', missing: [], notes: [], citations: [] };
    expect(ask(SILENT, {}, '2023-06-01')).toStrictEqual(nothing);
    expect(ask(SILENT, {}, 'no day')).toStrictEqual(nothing);
  });

  test('shows no way to be eligible, and names nobody who takes applications', () => {
    expect(questionOf('nearestFlips').ask(SILENT, {}, '2023-06-01')).toEqual([]);
    expect(applicationChannel(SILENT, '2023-06-01')).toStrictEqual({
      channel: 'not-stated',
      milestones: [],
      missing: [],
      steps: [],
      notes: [],
      citations: [],
    });
  });
});

describe('a day that is none', () => {
  test.each(asked)('$name: is asked for, and nothing else is said', ({ name, ask }) => {
    const nothing = NOTHING[name] ?? { status: '', missing: [], notes: [], citations: [] };
    const key = 'outcome' in nothing ? 'outcome' : 'status';
    expect(ask(rulesetOf(TREATS[name] ?? 'guizhou-2023-55'), {}, '2023-02-30')).toStrictEqual({
      ...nothing,
      [key]: 'incomplete',
      missing: ['asOf'],
    });
  });

  test('shows no way to be eligible', () => {
    expect(questionOf('nearestFlips').ask(rulesetOf('hainan-2020-135'), {}, '2023-02-30')).toEqual([]);
  });

  test('leaves the days of the change-over as they are, and names nobody who takes applications', () => {
    const constructors = rulesetOf('guizhou-2023-55');
    const { milestones } = applicationChannel(constructors, '2023-06-01');
    expect(milestones).toHaveLength(7);
    expect(applicationChannel(constructors, '2023-02-30')).toStrictEqual({
      channel: 'incomplete',
      milestones,
      missing: ['asOf'],
      steps: [],
      notes: [],
      citations: [],
    });
  });
});
