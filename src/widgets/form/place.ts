import { factField } from './facts.ts';
import type { FieldSpec, FormQuestion, Texts } from './task.ts';

interface Placed {
  id: string;
  region: string;
}

/** 发证地区 for certificates that none of the notices is about. */
export const ELSEWHERE = 'elsewhere';
const ELSEWHERE_LABEL = '其他省份';

/** One region is one choice, however many notices it has: named by the first of them. */
function regionsOf(notices: readonly Placed[]): Placed[] {
  return notices.filter(({ region }, index) => notices.findIndex((each) => each.region === region) === index);
}

/** With one region 发证地区 is not asked. */
const asksPlace = (notices: readonly Placed[]): boolean => regionsOf(notices).length > 1;

/** The value of 发证地区 under which a notice answers; undefined for a notice that is none of these. */
export function placeOf(notices: readonly Placed[], id: string | undefined): string | undefined {
  const region = notices.find((each) => each.id === id)?.region;
  return regionsOf(notices).find((each) => each.region === region)?.id;
}

/** What is told from the start: 发证地区 on the page of one of these notices. */
export function presetOf(notices: readonly Placed[], id: string | undefined): Texts {
  const place = placeOf(notices, id);
  return place === undefined ? {} : { place };
}

/** The notices that answer: every one of the region; none while 发证地区 is not chosen, and for other provinces. */
export function answeringNotices<N extends Placed>(notices: readonly N[], told: Texts): readonly N[] {
  if (!asksPlace(notices)) return notices;
  const region = notices.find(({ id }) => id === told['place'])?.region;
  return notices.filter((each) => region !== undefined && each.region === region);
}

/** The notice that answers, where one of a region is enough. */
export function chosenNotice<N extends Placed>(notices: readonly N[], told: Texts): N | undefined {
  return answeringNotices(notices, told)[0];
}

/** The notices that answer, or all while there are none. */
export function chosenNotices<N extends Placed>(notices: readonly N[], told: Texts): readonly N[] {
  const answering = answeringNotices(notices, told);
  return answering.length > 0 ? answering : notices;
}

/** 发证地区: the notices' regions, and everywhere else last, unless a notice is for that. */
function placeField(notices: readonly Placed[]): FieldSpec {
  const regions = regionsOf(notices).map(({ id, region }) => ({ value: id, label: region }));
  const named = regions.filter(({ label }) => label !== ELSEWHERE_LABEL);
  const elsewhere = regions.find(({ label }) => label === ELSEWHERE_LABEL);
  return factField('place', [...named, elsewhere ?? { value: ELSEWHERE, label: ELSEWHERE_LABEL }]);
}

/** The question for 发证地区, where there is anything to choose. */
export function placeQuestions(notices: readonly Placed[]): FormQuestion[] {
  if (!asksPlace(notices)) return [];
  return [{ name: 'place', fields: [placeField(notices)], needs: 'each', firm: true }];
}
