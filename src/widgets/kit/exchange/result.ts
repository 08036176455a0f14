import { type ConversionResult, checkConversion, type PlainDate } from '../../../rules/index.ts';
import type { WidgetNotice } from '../notice.ts';
import { chosenNotice, ELSEWHERE } from '../place.ts';
import type { Texts } from '../questionnaire/task.ts';
import { toldFacts } from './fields.ts';

const NOTHING: ConversionResult = {
  outcome: 'incomplete',
  findings: [],
  missing: [],
  afterwards: [],
  notes: [],
  steps: [],
};

/** What the rules answer to what is told; 其他省份 is beyond every notice. */
export function resultOf(notices: readonly WidgetNotice[], told: Texts, asOf: PlainDate): ConversionResult {
  const notice = chosenNotice(notices, told);
  if (notice) return checkConversion(notice.rules, toldFacts(told, notice), asOf);
  return told['place'] === ELSEWHERE
    ? { ...NOTHING, outcome: 'not-stated' }
    : { ...NOTHING, missing: ['place'] };
}
