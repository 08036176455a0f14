import { isOver } from '../kit/conversion-window.ts';
import { afterwardsFields, askedFields, extraFields } from '../kit/exchange/fields.ts';
import { resultOf } from '../kit/exchange/result.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import { chosenNotice, chosenNotices, placeQuestions, presetOf } from '../kit/place.ts';
import type { FieldSpec, Question, Task, Texts } from '../kit/questionnaire/task.ts';
import type { CheckProps } from './props.ts';

/** 岗位 and 岗位代码 stand on one screen: either is enough. */
function questionsOf(notices: readonly WidgetNotice[], told: Texts): Question[] {
  const asked = askedFields(chosenNotices(notices, told));
  const code = asked.filter(({ name }) => name === 'postCode');
  const singles = asked.filter(({ name }) => name !== 'postCode');
  return [
    ...placeQuestions(notices),
    ...singles.map(
      (field): Question =>
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
