import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import { openQuestions } from '../answers/hours/annual.ts';
import { answering, certificateOf } from '../answers/hours/answering.ts';
import { dutyOf } from '../answers/hours/record.ts';
import { presetOf } from '../form/place.ts';
import type { Sheet, Task } from '../form/task.ts';
import { extrasOf, questionsOf } from './fields.ts';
import { settleYears } from './years.ts';

export interface HoursProps {
  /** 发证地区 is not asked if all are of one region. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
  /** Id of a notice whose region is preselected in 发证地区. */
  preset?: string;
}

function settle(notices: readonly WidgetNotice[], sheet: Sheet, asOf: string): Sheet {
  const certificate = certificateOf(notices, sheet.told);
  const { annual } = answering(notices, sheet.told);
  const bears = annual && certificate !== undefined && dutyOf(annual, certificate, sheet.told).years;
  return bears ? settleYears({ notice: annual, certificate }, sheet, asOf) : sheet;
}

/** The task 学时怎么补 for the questionnaire. */
export function hoursTask({ notices, preset }: Pick<HoursProps, 'notices' | 'preset'>): Task {
  return {
    id: 'hours',
    preset: presetOf(notices, preset),
    questions: (told) => questionsOf(notices, told),
    extras: (told) => extrasOf(notices, told),
    open: (told, asOf) => openQuestions(notices, told, asOf),
    rules: (told) => {
      const { period, annual } = answering(notices, told);
      return (period ?? annual)?.rules;
    },
    settle: (sheet, asOf) => settle(notices, sheet, asOf),
    several: { name: '证书', add: '再加一本证书', most: 10 },
  };
}

export { hoursTask as questionnaire };
