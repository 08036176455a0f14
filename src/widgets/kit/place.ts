import { factField } from './facts/field.ts';
import type { FieldSpec, Question, Texts } from './questionnaire/task.ts';

interface Placed {
  id: string;
  region: string;
}

/** 发证地区 for certificates that none of the notices is about. */
export const ELSEWHERE = 'elsewhere';
const ELSEWHERE_LABEL = '其他省份';

/** With one notice 发证地区 is not asked. */
export const asksPlace = (notices: readonly Placed[]): boolean => notices.length > 1;

/** The notice that answers; undefined while 发证地区 is not chosen, and for other provinces. */
export function chosenNotice<N extends Placed>(notices: readonly N[], told: Texts): N | undefined {
  return asksPlace(notices) ? notices.find(({ id }) => id === told['place']) : notices[0];
}

/** The chosen notice, or all while none is chosen. */
export function chosenNotices<N extends Placed>(notices: readonly N[], told: Texts): readonly N[] {
  const chosen = chosenNotice(notices, told);
  return chosen ? [chosen] : notices;
}

/** 发证地区: the notices' regions, and everywhere else last, unless a notice is for that. */
function placeField(notices: readonly Placed[]): FieldSpec {
  const regions = notices.map(({ id, region }) => ({ value: id, label: region }));
  const named = regions.filter(({ label }) => label !== ELSEWHERE_LABEL);
  const elsewhere = regions.find(({ label }) => label === ELSEWHERE_LABEL);
  return factField('place', [...named, elsewhere ?? { value: ELSEWHERE, label: ELSEWHERE_LABEL }]);
}

/** The question for 发证地区, where there is anything to choose. */
export function placeQuestions(notices: readonly Placed[]): Question[] {
  if (!asksPlace(notices)) return [];
  return [{ name: 'place', fields: [placeField(notices)], needs: 'each', firm: true }];
}
