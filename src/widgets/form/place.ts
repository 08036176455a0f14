import { factField } from './facts.ts';
import type { FieldSpec, FormQuestion, Texts } from './task.ts';

interface Placed {
  id: string;
  region: string;
}

/** Value of 发证地区 for regions that no notice covers. */
export const ELSEWHERE = 'elsewhere';
const ELSEWHERE_LABEL = '其他省份';

/** One choice per region, named by its first notice, however many notices it has. */
function regionsOf(notices: readonly Placed[]): Placed[] {
  return notices.filter(({ region }, index) => notices.findIndex((each) => each.region === region) === index);
}

/** 发证地区 is not asked if there is only one region. */
const asksPlace = (notices: readonly Placed[]): boolean => regionsOf(notices).length > 1;

/** The value of 发证地区 for which a notice answers; undefined for an unknown id. */
export function placeOf(notices: readonly Placed[], id: string | undefined): string | undefined {
  const region = notices.find((each) => each.id === id)?.region;
  return regionsOf(notices).find((each) => each.region === region)?.id;
}

/** Initial facts: 发证地区 on the page of one of these notices. */
export function presetOf(notices: readonly Placed[], id: string | undefined): Texts {
  const place = placeOf(notices, id);
  return place === undefined ? {} : { place };
}

/** The notices that answer: all of the chosen region; none while 发证地区 is not chosen or is elsewhere. */
export function answeringNotices<N extends Placed>(notices: readonly N[], told: Texts): readonly N[] {
  if (!asksPlace(notices)) return notices;
  const region = notices.find(({ id }) => id === told['place'])?.region;
  return notices.filter((each) => region !== undefined && each.region === region);
}

/** The first of the answering notices, for tasks where one per region is enough. */
export function chosenNotice<N extends Placed>(notices: readonly N[], told: Texts): N | undefined {
  return answeringNotices(notices, told)[0];
}

/** The answering notices, or all if there are none. */
export function chosenNotices<N extends Placed>(notices: readonly N[], told: Texts): readonly N[] {
  const answering = answeringNotices(notices, told);
  return answering.length > 0 ? answering : notices;
}

/** The field 发证地区: regions of the notices, then 其他省份, unless a notice already has that region. */
function placeField(notices: readonly Placed[]): FieldSpec {
  const regions = regionsOf(notices).map(({ id, region }) => ({ value: id, label: region }));
  const named = regions.filter(({ label }) => label !== ELSEWHERE_LABEL);
  const elsewhere = regions.find(({ label }) => label === ELSEWHERE_LABEL);
  return factField('place', [...named, elsewhere ?? { value: ELSEWHERE, label: ELSEWHERE_LABEL }]);
}

/** The question for 发证地区; [] if there is nothing to choose. */
export function placeQuestions(notices: readonly Placed[]): FormQuestion[] {
  if (!asksPlace(notices)) return [];
  return [{ name: 'place', fields: [placeField(notices)], needs: 'each', firm: true }];
}
