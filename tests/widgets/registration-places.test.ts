import { describe, expect, test } from 'vitest';
import { registrationTask } from '../../src/widgets/RegistrationDates/state.ts';
import { asked } from './questionnaire.ts';
import { constructors } from './registration-people.ts';

/** With a second province that says the same. */
const form = (typed: Record<string, string> = {}) =>
  asked(
    registrationTask({ notices: [constructors, { ...constructors, id: 'yunnan', region: '云南' }] }),
    typed,
  );

describe('发证地区, where there are several', () => {
  test('is asked before any date, also where dates were typed already', () => {
    expect(form().view.screen).toBe('place');
    expect(form({ expiresOn: '2026-12-31' }).view.screen).toBe('place');
  });

  test('once told leads to the dates, and with dates to what they leave open', () => {
    const dated = form({ expiresOn: '2026-12-31' });
    dated.answer('place', 'yunnan');
    expect(dated.view.screen).toBe('educationMet');
    const undated = form();
    undated.answer('place', 'yunnan');
    expect(undated.view.screen).toBe('dates');
  });

  test('of another province leaves nothing to ask', () => {
    const other = form();
    other.answer('place', 'elsewhere');
    expect([other.view.settled, other.view.left]).toEqual([true, 0]);
  });
});
