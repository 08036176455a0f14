import type { Ruleset } from '../rules/index.ts';
import type { ShownOffice } from './offices.ts';

/** A notice, reduced to what widgets need for answers. */
export interface WidgetNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  /** Kind of document: 换证通知, 通报. Default: 通知. */
  kind?: string;
  /** The option that readers choose: the region of its metadata. */
  region: string;
  /** Only the parts of the ruleset that the widget uses. */
  rules: Ruleset;
  /** In the notice's order; those of `region` are shown first. */
  contacts: readonly ShownOffice[];
}

const LONGEST_WORD = 2;

/** Short noun for the notice: 换证通知 → 通知, 通报 → 通报. */
export const wordFor = ({ kind = '通知' }: Pick<WidgetNotice, 'kind'>): string => kind.slice(-LONGEST_WORD);
