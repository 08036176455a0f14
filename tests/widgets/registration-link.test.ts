import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../src/links/answers.ts';
import { TODAY } from './questionnaire.ts';
import { answerAll, constructors, registration } from './registration-people.ts';

const AS_OF = '2026-06-01';

function opened(items: readonly Readonly<Record<string, string>>[]) {
  const { version } = constructors.rules;
  const link = readFragment(writeFragment('registration', { asOf: AS_OF, version, items }), 'registration');
  const form = registration();
  form.act({ type: 'ready', today: TODAY, typed: {}, link });
  return form;
}

describe('an opened link', () => {
  test('gives every specialty the same answer, in the same order, without a question', () => {
    const form = registration();
    form.act({ type: 'judgeOn', day: AS_OF });
    answerAll(form, {
      validUntil: '2025-06-30',
      expiresOn: '2026-12-31',
      educationMet: 'yes',
      insuranceMatchesEmployer: 'yes',
      birthDate: '1985-05-20',
    });
    form.act({ type: 'addSheet' });
    answerAll(form, { addedObtainedOn: '2024-01-10' });
    form.answer('appliesOn', '2026-07-01');
    const again = opened(form.state.sheets.map(({ told }) => told));
    expect(again.state.news).toEqual([]);
    expect(again.view.settled).toBe(true);
    expect([again.answers(0), again.answers(1)]).toEqual([form.answers(0), form.answers(1)]);
  });

  test('keeps what is true of the person where nothing asks for it', () => {
    const told = { validUntil: '2025-06-30', employer: '施工', birthDate: '1985-05-20' };
    const again = opened([told]);
    expect(again.sheet.told).toEqual(told);
    expect(again.state.news).toEqual([]);
  });

  test('says what it could not read', () => {
    expect(opened([{ expiresOn: '2026-02-30', colour: 'red' }]).state.news.join()).toContain('注册有效期至');
  });
});
