import { type HoursPlan, inChinese, type PlainDate } from '../../../rules/index.ts';
import { annualAnswer } from '../../kit/hours/annual.ts';
import { dutyOf } from '../../kit/hours/duty.ts';
import { askedText } from '../../kit/hours/hours-text.ts';
import { openOfAnnual } from '../../kit/hours/open.ts';
import type { Certificate } from '../../kit/hours/record.ts';
import { annualVerdict } from '../../kit/hours/view.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import { labelOf } from '../rows/facts.ts';
import type { RowAnswer, RowDeadline } from './answer.ts';

const TITLE = '每年的继续教育学时';

/** Where there is still something to do by the day. */
const PENDING: readonly HoursPlan['status'][] = ['not-due', 'in-progress', 'short', 'unclear', 'incomplete'];

function deadlineOf({ due, status, required, years, citations }: HoursPlan, asOf: PlainDate): RowDeadline[] {
  if (due === undefined || due < asOf || !PENDING.includes(status)) return [];
  const asked = required ?? years[0]?.required;
  const toDo = `${inChinese(due)}以前，继续教育要学满${asked ? askedText(asked) : '通知要求的学时'}。`;
  return [{ name: '学满继续教育学时', safe: due, latest: due, toDo, citations }];
}

/** 每年的继续教育学时, for one row. */
export function annualHoursAnswer(
  notice: WidgetNotice,
  certificate: Certificate,
  told: Texts,
  asOf: PlainDate,
): RowAnswer {
  const answer = annualAnswer(notice, certificate, told, asOf);
  const { notes, citations } = answer.plan;
  const missing = openOfAnnual(answer, dutyOf(notice, certificate, told), told);
  const standing = {
    told,
    asOf,
    today: asOf,
    settled: true,
    open: missing.map(labelOf),
    anyAnswered: true,
  };
  const verdict = annualVerdict(answer, notice, standing);
  return {
    ...verdict,
    title: TITLE,
    notice: notice.id,
    reasons: citations.length > 0 ? [{ says: verdict.says, citations }] : [],
    notes,
    deadlines: deadlineOf(answer.plan, asOf),
    missing,
  };
}
