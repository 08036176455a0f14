import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../src/links/answers.ts';
import { answerAll, guizhou, hainan, MAN, widget } from './check-people.ts';
import { TODAY } from './questionnaire.ts';

const AS_OF = '2023-06-01';

function opened(fragment: string, notices = [guizhou]) {
  const check = widget(notices);
  check.act({ type: 'ready', today: TODAY, typed: {}, link: readFragment(fragment, 'check') });
  return check;
}

const fragmentOf = (told: Record<string, string>, version = guizhou.rules.version) =>
  writeFragment('check', { asOf: AS_OF, version, items: [told] });

describe('an opened link', () => {
  test('gives the same answer on the same day, without a question', () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: AS_OF });
    answerAll(check, { ...MAN, birthDate: '1962-12-30' });
    const again = opened(fragmentOf(check.sheet.told));
    expect(again.sheet.told).toEqual(check.sheet.told);
    expect(again.verdict()).toEqual(check.verdict());
    expect(again.view.screen).toBe('verdict');
    expect(again.state.news).toEqual([]);
  });

  test('shows its days as they are written, ready to be changed', () => {
    const again = opened(fragmentOf({ ...MAN }));
    expect(again.sheet.drafts['birthDate']).toBe('1962年12月31日');
    expect(again.state.asOfText).toBe('2023年6月1日');
  });

  test('opens as far as it can, and says what it left out', () => {
    const again = opened(fragmentOf({ ...MAN, birthDate: '1962-02-30', sex: 'other', colour: 'red' }));
    const { birthDate: _birthDate, sex: _sex, ...kept } = MAN;
    expect(again.sheet.told).toEqual(kept);
    expect(again.state.news.join()).toMatch(/性别.*出生日期|出生日期.*性别/u);
    // A key that is no field is not repeated: a link must not put words into the page's mouth.
    expect(again.state.news.join()).toContain('认不出的一项');
    expect(again.state.news.join()).not.toContain('colour');
    expect(again.view.errors).toEqual([]);
  });

  test('says when the rules have changed since it was copied', () => {
    expect(opened(fragmentOf({ ...MAN }, '0')).state.news.join()).toContain('0版');
  });

  test('says what each version since has changed, the newest first, and nothing of those before', () => {
    const changes = [
      { version: '3', on: '2027-02-01', says: '年龄改了。' },
      { version: '2', on: '2027-01-01', says: '岗位改了。' },
    ];
    const rules = { ...guizhou.rules, version: '3', changes };
    const news = (version: string) =>
      opened(fragmentOf({ ...MAN }, version), [{ ...guizhou, rules }]).state.news;
    expect(news('1').join()).toMatch(/按规则1版.*按3版.*3版：年龄改了。2版：岗位改了。/u);
    expect(news('2').join()).toContain('年龄改了');
    expect(news('2').join()).not.toContain('岗位改了');
    expect(news('3')).toEqual([]);
  });

  test('of another place takes what that place asks', () => {
    const told = { place: hainan.id, certificate: 'site-post', post: '材料员' };
    const again = opened(fragmentOf(told, hainan.rules.version), [guizhou, hainan]);
    expect(again.sheet.told).toEqual(told);
    expect(again.state.news).toEqual([]);
  });

  test.for(['#check?', '#check?%E0%A4%A', '#check?asOf=2023-02-30&end=1', `#check?${'x'.repeat(9000)}`])(
    'that is broken opens an empty check: %s',
    (fragment) => {
      const again = opened(fragment);
      expect(again.sheet.told).toEqual({});
      expect(again.state.asOf).toBe(TODAY);
    },
  );

  test.for(['', '#c3-2', '#hours?asOf=2023-06-01&end=1'])(
    'that is not meant for the check is left alone: %s',
    (hash) => {
      expect(readFragment(hash, 'check')).toBeUndefined();
    },
  );
});
