import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import type { Kept } from '../../src/widgets/form/form.ts';
import { keptIn, keptOf } from '../../src/widgets/form/kept.ts';
import { screenOf } from '../../src/widgets/form/sheet.ts';
import { activeSheet, startState } from '../../src/widgets/form/state.ts';
import { fieldsOf, type Task } from '../../src/widgets/form/task.ts';
import { hoursTask } from '../../src/widgets/PlanHours/state.ts';
import { registrationTask } from '../../src/widgets/RegistrationDates/state.ts';
import { ALL } from '../widgets/hours-people.ts';
import { asked } from '../widgets/questionnaire.ts';
import { fuzz, PATIENCE } from './fuzz.ts';

const TASKS: readonly Task[] = [
  checkTask({ notices: ALL.filter(({ rules }) => rules.conversion), documents: {} }),
  hoursTask({ notices: ALL }),
  registrationTask({ notices: ALL.filter(({ rules }) => rules.registration) }),
];

/** What somebody pastes into the wrong field: a name, an identity number, a telephone number, as people write them. */
const SECRETS = [
  '欧阳测试',
  '110105194912310021',
  '11010519491231002X',
  '13800138000',
  '138 0013 8000',
  '85360006',
  '０１３８００１３８０００',
];

const keptAfter = (form: ReturnType<typeof asked>, task: Task) =>
  keptOf(task, form.state, screenOf(task, activeSheet(form.state), form.state.asOf));

describe.each(TASKS.map((task) => [task.id, task] as const))('what a visit to %s keeps', (id, task) => {
  const names = [...task.questions({}).flatMap((each) => fieldsOf(each, [1])), ...task.extras({}, true)].map(
    ({ name }) => name,
  );

  test.each(SECRETS)('has nothing of %s, whatever field it is typed into', (secret) => {
    for (const name of names) {
      const form = asked(task);
      form.answer(name, secret);
      expect(JSON.stringify(keptAfter(form, task)), name).not.toContain(secret);
    }
  });

  test('is taken back as it was, or not at all, whatever stands in the entry', PATIENCE, () => {
    fuzz(
      fc.dictionary(fc.constantFrom('step', 'at', 'active', 'asOf', 'sheets', 'scroll'), fc.jsonValue()),
      (value) => {
        const kept: Kept | undefined = keptIn({ [id]: value }, id);
        const form = asked(task);
        if (kept) form.act({ type: 'ready', today: '2026-12-01', typed: {}, kept });
        expect(form.view.standings.length).toBeGreaterThan(0);
        expect(JSON.stringify(form.state.sheets).length).toBeLessThan(100_000);
      },
    );
  });

  test('comes back through the browser as it was told, and what is typed meanwhile beside it', () => {
    const form = asked(task);
    const [name = ''] = names;
    const field = fieldsOf(task.questions({})[0] ?? ({} as never), [1])[0];
    form.answer(name, field?.options?.[0]?.value ?? '2020年5月1日');
    const { told } = activeSheet(form.state);
    expect(Object.keys(told)).toContain(name);
    const entry = { [id]: { ...keptAfter(form, task), step: 3, said: 7, line: 5, scroll: 40 } };
    const kept = keptIn(structuredClone(entry), id);
    const again = asked(task);
    again.act({ type: 'ready', today: '2026-12-01', typed: { birthDate: '1962' }, kept });
    expect(activeSheet(again.state).told).toEqual(told);
    expect(activeSheet(again.state).drafts).toMatchObject({ birthDate: '1962' });
    expect(again.state.line).toBe(5);
  });

  test('is nothing where nothing is kept', () => {
    for (const entry of [null, undefined, {}, { [id]: null }, { other: {} }, 'text'])
      expect(keptIn(entry, id)).toBeUndefined();
    expect(startState(task).sheets).toHaveLength(1);
  });
});
