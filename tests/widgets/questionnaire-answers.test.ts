import { describe, expect, test } from 'vitest';
import { checkTask } from '../../src/widgets/CheckEligibility/state.ts';
import { startState } from '../../src/widgets/form/state.ts';
import { guizhou, hainan, MAN, widget } from './check-people.ts';
import { hours } from './hours-people.ts';
import { TODAY } from './questionnaire.ts';

describe('不知道', () => {
  test('takes back what was told and typed on its screen, and nothing else', () => {
    const check = widget([hainan], { certificate: 'site-post', post: '材料员', postCode: '111' });
    check.act({ type: 'edit', sheet: 0, at: 'post' });
    check.act({ type: 'skip' });
    expect(check.sheet.told).toEqual({ certificate: 'site-post' });
    expect(check.sheet.drafts).toEqual({ certificate: 'site-post' });
  });

  test('said twice is taken back by one answer', () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-06-01' });
    for (const _ of ['once', 'twice']) {
      check.act({ type: 'edit', sheet: 0, at: 'sex' });
      check.act({ type: 'skip' });
    }
    expect(check.view.answers).toEqual([{ at: 'sex', label: '性别', value: '不知道' }]);
    check.act({ type: 'edit', sheet: 0, at: 'sex' });
    check.answer('sex', 'male');
    expect(check.view.answers).toEqual([{ at: 'sex', label: '性别', value: '男' }]);
    expect(check.sheet.skipped).toEqual([]);
  });

  test('has no meaning beside a verdict', () => {
    const check = widget([guizhou], { firstIssuedOn: '2014-05-01' });
    const { state } = check;
    expect(check.view.screen).toBe('verdict');
    check.act({ type: 'skip' });
    expect(check.state).toEqual(state);
  });
});

describe('what was typed before the script arrived', () => {
  test('is taken also where it only stands beside an answer', () => {
    const { told } = widget([guizhou], { firstIssuedOn: '2014-05-01', hoursTotal: '２０' }).sheet;
    expect(told).toEqual({ firstIssuedOn: '2014-05-01', hoursTotal: '20' });
  });

  test('stays on screen, whichever of its fields is typed into', () => {
    expect(widget([hainan], {}, 'postCode').view.screen).toBe('post');
    expect(widget([hainan], {}, 'post').view.screen).toBe('post');
  });
});

describe('several certificates', () => {
  const two = () => {
    const form = hours();
    form.answer('place', 'hainan-2020-135');
    form.act({ type: 'addSheet' });
    form.answer('place', 'jilin-2022-25');
    return form;
  };

  test('an answer of another one is changed there', () => {
    const form = two();
    form.act({ type: 'edit', at: 'place', sheet: 0 });
    expect([form.state.active, form.sheet.told]).toEqual([0, { place: 'hainan-2020-135' }]);
  });

  test('going back to one that was taken away stays with the one that is there', () => {
    const form = two();
    form.act({ type: 'removeSheet', sheet: 1 });
    form.act({ type: 'go', at: 'place', asOf: TODAY, sheet: 1 });
    expect([form.state.active, form.view.screen]).toEqual([0, 'place']);
  });

  test('starting over leaves one, on which nothing stands', () => {
    const form = two();
    form.act({ type: 'restart' });
    expect(form.state.sheets.map(({ told }) => told)).toEqual([{}]);
    expect(form.view.screen).toBe('place');
  });
});

test('starting over takes the news of a link away; there are none as served', () => {
  const check = widget();
  const link = { items: [{ ...MAN }], dropped: ['colour'] };
  check.act({ type: 'ready', today: TODAY, typed: {}, link });
  expect(check.state.news).toHaveLength(1);
  check.act({ type: 'restart' });
  expect(check.state.news).toEqual([]);
  expect(startState(checkTask({ notices: [guizhou], documents: {} })).news).toEqual([]);
});
