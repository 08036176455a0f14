import { describe, expect, test } from 'vitest';
import type { WidgetNotice } from '../../src/links/notice.ts';
import { guizhou, hainan, MAN, widget } from './check-people.ts';

const namesOf = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

describe('岗位 and 岗位代码', () => {
  const screens = (notice: WidgetNotice) =>
    widget([notice]).view.questions.map(({ name, fields }) => [name, namesOf(fields)]);

  test('stand on one screen, every other question on its own', () => {
    expect(screens(hainan)).toEqual([
      ['certificate', ['certificate']],
      ['issuer', ['issuer']],
      ['issuedOn', ['issuedOn']],
      ['post', ['post', 'postCode']],
      ['registry', ['registry']],
    ]);
  });

  test('either is enough, neither is an error', () => {
    const check = widget([hainan]);
    check.act({ type: 'edit', sheet: 0, at: 'post' });
    check.act({ type: 'next' });
    expect(namesOf(check.view.errors)).toEqual(['post']);
    check.answer('post', '材料员');
    expect([check.view.errors, check.sheet.told]).toEqual([[], { post: '材料员' }]);
  });
});

describe('补充信息', () => {
  /** With an instruction after the window that hangs on the day of the first issue. */
  const later = (): WidgetNotice => {
    const { conversion, ...rules } = guizhou.rules;
    const [first] = conversion?.afterwards ?? [];
    if (!conversion || !first) throw new Error('nothing is said once it is too late');
    const afterwards = [{ ...first, when: [{ firstIssuedOn: { told: true as const } }] }];
    return { ...guizhou, rules: { ...rules, conversion: { ...conversion, afterwards } } };
  };

  test('is only asked for once something is answered', () => {
    const check = widget();
    expect(check.view.extras).toEqual([]);
    check.act({ type: 'edit', sheet: 0, at: 'sex' });
    check.answer('sex', MAN.sex);
    expect(namesOf(check.view.extras)).toEqual(['firstIssuedOn', 'hoursTotal']);
  });

  test('before that, where the window is over, as far as what comes afterwards hangs on it', () => {
    expect(namesOf(widget([later()]).view.extras)).toEqual(['firstIssuedOn']);
  });

  test('is whole while nobody knows which notice answers', () => {
    expect(namesOf(widget([guizhou, hainan]).view.extras)).toEqual(
      expect.arrayContaining(['firstIssuedOn', 'hoursTotal', 'assessmentPassed']),
    );
  });
});

describe('系统查询结果', () => {
  const SYSTEM = '某省培训管理系统';
  /** The notice, with the system named in which the record is looked up. */
  const named = (system: string | undefined): WidgetNotice => {
    const { conversion, ...rules } = hainan.rules;
    if (!conversion) throw new Error('no exchange');
    const conditions = conversion.conditions.map((each) =>
      'otherwise' in each && each.fact === 'registry' ? { ...each, system } : each,
    );
    return { ...hainan, rules: { ...rules, conversion: { ...conversion, conditions } } };
  };
  const hint = (notices: readonly WidgetNotice[]) =>
    widget(notices)
      .view.questions.flatMap(({ fields }) => fields)
      .find(({ name }) => name === 'registry')?.hint;

  test('names the system that the notice means', () => {
    expect(hint([named(SYSTEM)])).toContain(SYSTEM);
  });

  test('names none where the notice is not told to', () => {
    expect(hint([named(undefined)])).toContain('在通知写明的系统里');
  });
});
