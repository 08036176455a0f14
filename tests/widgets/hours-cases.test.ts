import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../src/links/answers.ts';
import { isPlainDate } from '../../src/rules/index.ts';
import { readVectors, type Vector } from '../../src/views/vectors.ts';
import { kindsOf } from '../../src/widgets/answers/hours/answering.ts';
import { expectedOf, hours, noticeOf, person } from './hours-people.ts';
import { TODAY } from './questionnaire.ts';

/**
 * Who can tell what they are in the widget: a certificate that it offers, nothing that no field takes, and hours by the
 * period where the notice counts them so.
 */
function canBeTold({ notice, facts, notes, asOf, function: asked }: Vector): boolean {
  const offered: readonly unknown[] = kindsOf([noticeOf(notice)]);
  const { periodHours } = noticeOf(notice).rules;
  const answered =
    asked === 'planPeriodHours'
      ? periodHours !== undefined
      : facts['certificate'] !== 'constructor-2' || offered.length > 1;
  const certificate = asked === 'planPeriodHours' || offered.includes(facts['certificate']);
  const formed = !notes.some((id) => id.startsWith('invalid:')) && isPlainDate(asOf);
  return answered && certificate && formed;
}

const cases = readVectors()
  .filter((each) => ['planAnnualHours', 'planPeriodHours'].includes(each.function))
  .filter(canBeTold);

describe('everybody in the cases is told the status that the rules give', () => {
  test.for(cases.map((each) => [each.says, each] as const))('%s', ([, vector]) => {
    expect(person(vector).outcome(vector.function)).toBe(expectedOf(vector));
  });

  test.for(cases.map((each) => [each.says, each] as const))(
    '%s, and again where the link is opened',
    ([, vector]) => {
      const items = person(vector).state.sheets.map(({ told }) => told);
      const notice = noticeOf(vector.notice);
      const { version } = notice.rules;
      const fragment = writeFragment('hours', { asOf: vector.asOf, version, items });
      const opened = hours([notice]);
      opened.act({ type: 'ready', today: TODAY, typed: {}, link: readFragment(fragment, 'hours') });
      expect(opened.outcome(vector.function)).toBe(expectedOf(vector));
      expect(opened.state.news).toEqual([]);
    },
  );
});

test('most of the cases can be told in the widget', () => {
  expect(cases.length).toBeGreaterThan(75);
});
