import type { PlainDate } from '../../../rules/index.ts';
import { type AnnualAnswer, annualAnswer } from '../../kit/hours/annual.ts';
import { dueSays, dueTitle } from '../../kit/hours/due-words.ts';
import { dutyOf } from '../../kit/hours/duty.ts';
import { PENDING } from '../../kit/hours/looks.ts';
import { openOfAnnual } from '../../kit/hours/open.ts';
import type { Certificate } from '../../kit/hours/record.ts';
import { annualVerdict } from '../../kit/hours/view.ts';
import type { WidgetNotice } from '../../kit/notice.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';
import { labelOf } from '../rows/facts.ts';
import type { Days, RowAnswer, RowDeadline } from './answer.ts';

const TITLE = '每年的继续教育学时';

function deadlineOf(answer: AnnualAnswer, asOf: PlainDate): RowDeadline[] {
  const { due, status, citations } = answer.plan;
  const toDo = dueSays(answer);
  if (due === undefined || due < asOf || toDo === '' || !PENDING.includes(status)) return [];
  return [{ name: '学满继续教育学时', safe: due, latest: due, title: dueTitle(answer), toDo, citations }];
}

/** 每年的继续教育学时, for one row. */
export function annualHoursAnswer(
  notice: WidgetNotice,
  certificate: Certificate,
  told: Texts,
  { asOf, today }: Days,
): RowAnswer {
  const answer = annualAnswer(notice, certificate, told, asOf);
  const { notes, citations } = answer.plan;
  const missing = openOfAnnual(answer, dutyOf(notice, certificate, told), told);
  const standing = {
    told,
    asOf,
    today,
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
    deadlines: deadlineOf(answer, asOf),
    missing,
  };
}
