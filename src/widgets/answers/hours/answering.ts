import type { WidgetNotice } from '../../../links/notice.ts';
import { answeringNotices } from '../../form/place.ts';
import type { Texts } from '../../form/task.ts';
import type { Certificate } from './record.ts';
import { dutyOf } from './record.ts';

/** The certificate whose hours count per registration period instead of per year. */
const CONSTRUCTOR: Certificate = 'constructor-2';

/** Which notice answers which question; absent if the question does not apply to the certificate. */
export interface Answering {
  /** Hours of an exchange. */
  exchange?: WidgetNotice | undefined;
  /** Hours of every year. */
  annual?: WidgetNotice | undefined;
  /** Hours of a registration period. */
  period?: WidgetNotice | undefined;
}

/** The kinds of certificate that these notices cover. */
export function kindsOf(notices: readonly WidgetNotice[]): Certificate[] {
  const kinds = notices.flatMap(({ rules }) => rules.conversion?.certificates ?? []);
  const period = notices.some(({ rules }) => rules.periodHours) ? [CONSTRUCTOR] : [];
  return [...new Set([...kinds, ...period])];
}

/** The certificate entered, or the only kind covered; undefined if the chosen notices do not cover it. */
export function certificateOf(notices: readonly WidgetNotice[], told: Texts): Certificate | undefined {
  const kinds = kindsOf(answeringNotices(notices, told));
  return kinds.length === 1 ? kinds[0] : kinds.find((kind) => kind === told['certificate']);
}

function exchanges({ rules }: WidgetNotice, certificate: Certificate): boolean {
  return (rules.conversion?.conditions ?? []).some(
    (each) => 'otherwise' in each && each.fact === 'certificate' && each.met?.includes(certificate),
  );
}

/** Chooses the notices that answer. An old certificate with an annual duty of its own is not exchanged. */
export function answering(notices: readonly WidgetNotice[], told: Texts): Answering {
  const chosen = answeringNotices(notices, told);
  const certificate = certificateOf(notices, told);
  if (certificate === undefined) return {};
  const period = certificate === CONSTRUCTOR ? chosen.find(({ rules }) => rules.periodHours) : undefined;
  if (period) return { period };
  const annual =
    chosen.find(({ rules }) => rules.annualHours) ?? chosen.find(({ rules }) => rules.conversion);
  const exchange = chosen.find((notice) => exchanges(notice, certificate));
  return annual && dutyOf(annual, certificate, told).years ? { annual } : { exchange, annual };
}
