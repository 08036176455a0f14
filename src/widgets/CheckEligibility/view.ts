import { resultOf } from '../kit/exchange/result.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import { chosenNotice } from '../kit/place.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { type Details, detailsOf } from './proof.ts';

/** What stands under the verdict; undefined where no notice answers. */
export function proofOf(
  notices: readonly WidgetNotice[],
  standing: Standing,
): { notice: WidgetNotice; details: Details } | undefined {
  const notice = chosenNotice(notices, standing.told);
  if (!notice) return undefined;
  const { told, asOf, today } = standing;
  const now = resultOf(notices, told, today);
  return { notice, details: detailsOf(notice, standing, resultOf(notices, told, asOf), now) };
}
