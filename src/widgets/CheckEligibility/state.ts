import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import { afterwardsFields, askedFields, extraFields } from '../answers/exchange/fields.ts';
import { isOver, resultOf, resultsOf } from '../answers/exchange/result.ts';
import { chosenNotice, chosenNotices, placeQuestions, presetOf } from '../form/place.ts';
import type { FieldSpec, FormQuestion, Task, Texts } from '../form/task.ts';
import type { Standing } from '../form/view.ts';
import { type Details, detailsOf } from './proof.ts';

export interface CheckProps {
  /** 发证地区 is not asked if there is only one. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
  /** Id of the notice preselected in 发证地区. */
  preset?: string;
}

/** 岗位 and 岗位代码 share one screen: either is enough. */
function questionsOf(notices: readonly WidgetNotice[], told: Texts): FormQuestion[] {
  const asked = askedFields(chosenNotices(notices, told));
  const code = asked.filter(({ name }) => name === 'postCode');
  const singles = asked.filter(({ name }) => name !== 'postCode');
  return [
    ...placeQuestions(notices),
    ...singles.map(
      (field): FormQuestion =>
        field.name === 'post'
          ? { name: 'post', fields: [field, ...code], needs: 'one' }
          : { name: field.name, fields: [field], needs: 'each' },
    ),
  ];
}

/** Extras are shown with a verdict; if nothing was asked, only those that the advice after the deadline needs. */
function extrasOf(notices: readonly WidgetNotice[], told: Texts, anyAnswered: boolean): FieldSpec[] {
  const notice = chosenNotice(notices, told);
  const extras = extraFields(chosenNotices(notices, told));
  if (anyAnswered || !notice) return extras;
  const matter = afterwardsFields(notice);
  return extras.filter(({ name }) => matter.includes(name));
}

/** The task 能不能换证 for the questionnaire. */
export function checkTask({ notices, preset }: CheckProps): Task {
  return {
    id: 'check',
    preset: presetOf(notices, preset),
    questions: (told) => questionsOf(notices, told),
    extras: (told, anyAnswered) => extrasOf(notices, told, anyAnswered),
    open: (told, asOf) => {
      const result = resultOf(notices, told, asOf);
      return isOver(result, asOf) ? [] : result.missing;
    },
    rules: (told) => chosenNotice(notices, told)?.rules,
  };
}

export { checkTask as questionnaire };

/** The details of the verdict; undefined if no notice answers. */
export function proofOf(
  notices: readonly WidgetNotice[],
  standing: Standing,
): { notice: WidgetNotice; details: Details } | undefined {
  const notice = chosenNotice(notices, standing.told);
  if (!notice) return undefined;
  const { then, now } = resultsOf(notices, standing);
  return { notice, details: detailsOf(notice, standing, then, now) };
}
