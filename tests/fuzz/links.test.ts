import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { type AnswerLink, readFragment } from '../../src/links/answers.ts';
import { FACT_LABELS, isPlainDate } from '../../src/rules/index.ts';
import { verdictsOf as exchangeVerdicts } from '../../src/widgets/answers/exchange/verdict.ts';
import { verdictsOf } from '../../src/widgets/answers/hours/view.ts';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import { fieldsOf, type Task } from '../../src/widgets/form/task.ts';
import type { Standing } from '../../src/widgets/form/view.ts';
import { hoursTask } from '../../src/widgets/PlanHours/state.ts';
import { registrationTask } from '../../src/widgets/RegistrationDates/state.ts';
import { shownAnswers } from '../../src/widgets/RegistrationDates/view.ts';
import { ALL } from '../widgets/hours-people.ts';
import { asked } from '../widgets/questionnaire.ts';
import { fuzz, MARK, MARKUP, PATIENCE, typed } from './fuzz.ts';

const having = (part: 'conversion' | 'registration') => ALL.filter(({ rules }) => rules[part]);

const TASKS: readonly { task: Task; answer: (standing: Standing) => unknown }[] = [
  {
    task: checkTask({ notices: having('conversion'), documents: {} }),
    answer: (standing) => exchangeVerdicts(having('conversion'), standing),
  },
  { task: hoursTask({ notices: ALL }), answer: (standing) => verdictsOf(ALL, standing) },
  {
    task: registrationTask({ notices: having('registration') }),
    answer: (standing) => shownAnswers(having('registration'), standing),
  },
];

const fieldsIn = (task: Task) => [
  ...task.questions({}).flatMap((each) => fieldsOf(each, [1, 2])),
  ...task.extras({}, true),
];
const names = TASKS.flatMap(({ task }) => fieldsIn(task).map(({ name }) => name));
const options = TASKS.flatMap(({ task }) =>
  fieldsIn(task).flatMap(({ options: each = [] }) => each.map(({ value }) => value)),
);

const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names, ...Object.keys(FACT_LABELS), 'asOf', 'rules', 'end') },
  { weight: 1, arbitrary: fc.constantFrom('call.110', 'You-won', '__proto__', MARK, 'constructor') },
);
const number = fc.constantFrom('', '', '', '2.', '3.', '20.', '99.', '0.');
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 13 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...options) },
  { weight: 2, arbitrary: day },
  { weight: 2, arbitrary: fc.constantFrom('1', '32', '64', '-1', '1e9', 'true', 'other', '101') },
  { weight: 2, arbitrary: fc.constantFrom(MARK, ...MARKUP) },
);
const pair = fc
  .tuple(number, key, value)
  .map(([at, name, told]) => `${at}${name}=${encodeURIComponent(told)}`);
const fragment = fc
  .tuple(fc.array(pair, { maxLength: 12 }), fc.constantFrom('&end=1', '', '&end=1&', `&${MARK}`))
  .map(([pairs, end]) => pairs.join('&') + end);

/** All strings of a tree. */
function strings(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
}

describe('whatever a fragment holds', () => {
  const piece = fc.constantFrom(
    '&',
    '=',
    '%',
    '%E5',
    '%00',
    '+',
    '2.',
    'asOf',
    'rules',
    'end=1',
    'post',
    '#',
  );

  test('what is read of it is few, short and of its form', PATIENCE, () => {
    fuzz(typed(piece, pair), (rest) => {
      const link = readFragment(`#check?${rest}`, 'check') as AnswerLink;
      const { asOf, version, items, dropped } = link;
      expect(asOf === undefined || isPlainDate(asOf)).toBe(true);
      expect(items.length).toBeLessThanOrEqual(20);
      expect(dropped.length).toBeLessThanOrEqual(12);
      for (const item of items) {
        expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
        expect(Object.keys(item).length).toBeLessThanOrEqual(60);
      }
      for (const text of [...items.flatMap((item) => Object.values(item)), version ?? '', ...dropped]) {
        expect([...text].length).toBeLessThanOrEqual(60);
        expect(text).not.toMatch(/\p{Cc}/u);
      }
    });
  });

  test.each(TASKS)(
    '$task.id is told facts by it, and shows none of its words',
    ({ task, answer }) => {
      const known = new Set(fieldsIn(task).map(({ name }) => name.replace(/-\d+$/, '')));
      fuzz(fragment, (rest) => {
        const form = asked(task);
        const link = readFragment(`#${task.id}?${rest}`, task.id);
        form.act({ type: 'ready', today: '2026-11-21', typed: {}, link });
        const { view } = form;
        const { news, sheets } = form.state;
        for (const { told } of sheets) {
          for (const name of Object.keys(told)) expect(known).toContain(name.replace(/-\d+$/, ''));
        }
        const shown = strings([news, view, view.standings.map(answer)]).join('\n');
        expect(shown).not.toMatch(/假通知|<\w|javascript:|call|You-won/u);
      });
    },
    PATIENCE.timeout,
  );
});

test('the notices that are fuzzed are those of the library', () => {
  expect(ALL.map(({ id }) => id)).toEqual(readLibrary().map(({ id }) => id));
});
