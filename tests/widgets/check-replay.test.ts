import { describe, expect, test } from 'vitest';
import { closedWords } from '../../src/widgets/answers/exchange/closed.ts';
import { verdictsOf } from '../../src/widgets/answers/exchange/verdict.ts';
import { exchangeAnswer } from '../../src/widgets/Roster/answering/questions.ts';
import { answerAll, guizhou, hainan, MAN, widget } from './check-people.ts';
import { noticeOf } from './hours-people.ts';
import { TODAY } from './questionnaire.ts';

const lines = (check: ReturnType<typeof widget>, notice = guizhou) =>
  check.view.standings.flatMap((standing) => verdictsOf([notice], standing));

function replayed(day: string, facts: Record<string, string>) {
  const check = widget();
  check.act({ type: 'judgeOn', day });
  answerAll(check, facts);
  return check;
}

describe('an exchange that is over', () => {
  test.for([
    ['guizhou-2023-conversion', '现在不能换了'],
    ['jilin-2022-25', '换证已截止，不能按这份通知换了'],
    ['hainan-2020-135', '换证已截止，不能按这份通知换了'],
    ['mohurd-2020-662', '部里的换证时间已过，还能不能换要问本省'],
  ] as const)('of %s: %s', ([id, headline]) => {
    expect(closedWords({}, noticeOf(id)).headline).toBe(headline);
  });

  test('is the verdict today, with its last day and what the notice says of later', () => {
    const [verdict, ...others] = lines(widget());
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ outcome: 'closed', headline: '现在不能换了' });
    expect(verdict?.says).toBe('换证到2023年12月31日为止，通知说“逾期不再开展”。');
  });
});

describe('an earlier day looked at', () => {
  test.for([
    ['2023-06-01', { ...MAN }, '条件都符合，能换。'],
    ['2023-03-31', { ...MAN }, '条件都符合，还没开始。'],
    ['2023-06-01', { ...MAN, birthDate: '1962-12-30' }, '年龄有两种理解，说不准。'],
    ['2023-06-01', { ...MAN, issuedOn: '2010-05-01' }, '1条不符合：发证日期。'],
  ] as const)('on %s, %o: %s', ([day, facts, says]) => {
    const [first, then] = lines(replayed(day, facts));
    expect(first).toMatchObject({ outcome: 'closed', headline: '现在不能换了' });
    expect(then?.aside).toBe(true);
    expect(then?.says).toContain('当时（2023年');
    expect(then?.says).toContain(`）：${says}`);
  });

  test('stands with all that is said of later', () => {
    const { past, afterwards } = replayed('2023-03-31', MAN).details() ?? {};
    expect(past).toBe(true);
    expect(afterwards?.length).toBeGreaterThan(0);
  });

  test('names what was left at 不知道, and beside a question waits for it', () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-06-01' });
    expect(lines(check)[1]?.says).toContain('回答下面的问题');
    while (check.view.screen !== 'verdict') {
      if (check.view.screen === 'birthDate') check.act({ type: 'skip' });
      else check.answer(check.view.screen, MAN[check.view.screen as keyof typeof MAN]);
    }
    expect(lines(check)[1]?.says).toBe('当时（2023年6月1日）：差出生日期，说不准。');
  });

  test('is no replay while today is not after the window', () => {
    const check = widget();
    check.act({ type: 'judgeOn', day: '2023-06-01', today: '2023-06-30' });
    answerAll(check, MAN);
    expect(lines(check).map(({ outcome }) => outcome)).toEqual(['eligible']);
    expect(check.details()?.past).toBe(false);
  });

  test('says of a certificate that needs no exchange what is true today, too', () => {
    const check = widget([hainan]);
    check.act({ type: 'judgeOn', day: '2020-10-01' });
    answerAll(check, { certificate: 'site-post-electronic' });
    expect(lines(check, hainan).map(({ outcome }) => outcome)).toEqual(['not-needed']);
  });
});

test('a row of a list says the same, and has no day left to keep', () => {
  const days = { asOf: '2023-06-01', today: TODAY };
  const { word, headline, says, outcome, deadlines } = exchangeAnswer(guizhou, MAN, days);
  expect([word, headline, outcome, deadlines]).toEqual(['已截止', '现在不能换了', 'eligible', []]);
  expect(says).toContain('当时（2023年6月1日）：条件都符合，能换。');
  const then = exchangeAnswer(guizhou, MAN, { asOf: '2023-06-01', today: '2023-06-01' });
  expect([then.word, then.deadlines.length]).toEqual(['符合', 1]);
});
