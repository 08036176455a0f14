import type { DocumentName } from '../../links/citations.ts';
import type { WidgetNotice } from '../../links/notice.ts';
import { afterwardsFields, askedFields, extraFields } from '../answers/exchange/fields.ts';
import { isOver, resultOf, resultsOf } from '../answers/exchange/result.ts';
import { chosenNotice, chosenNotices, placeQuestions, presetOf } from '../form/place.ts';
import type { FieldSpec, FormQuestion, Task, Texts } from '../form/task.ts';
import type { Standing } from '../form/view.ts';
import { type Details, detailsOf } from './proof.ts';

export interface CheckProps {
  /** With one notice 发证地区 is not asked. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
  /** Id of the notice that 发证地区 starts with. */
  preset?: string;
}

/** 岗位 and 岗位代码 stand on one screen: either is enough. */
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

/** Extras stand with a verdict; where nothing was asked, only those that what comes afterwards depends on. */
function extrasOf(notices: readonly WidgetNotice[], told: Texts, anyAnswered: boolean): FieldSpec[] {
  const notice = chosenNotice(notices, told);
  const extras = extraFields(chosenNotices(notices, told));
  if (anyAnswered || !notice) return extras;
  const matter = afterwardsFields(notice);
  return extras.filter(({ name }) => matter.includes(name));
}

/** 能不能换证 as the questionnaire asks it. */
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

/** What stands under the verdict; undefined where no notice answers. */
export function proofOf(
  notices: readonly WidgetNotice[],
  standing: Standing,
): { notice: WidgetNotice; details: Details } | undefined {
  const notice = chosenNotice(notices, standing.told);
  if (!notice) return undefined;
  const { then, now } = resultsOf(notices, standing);
  return { notice, details: detailsOf(notice, standing, then, now) };
}
