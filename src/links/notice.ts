import type { Ruleset } from '../rules/index.ts';
import type { ShownOffice } from './offices.ts';

/** A notice as a widget answers by it. */
export interface WidgetNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  /** What kind of document, in a word: 换证通知, 通报. 通知 unless told. */
  kind?: string;
  /** As readers choose it: the region of its metadata. */
  region: string;
  /** No more of the ruleset than the widget asks. */
  rules: Ruleset;
  /** In the order of the notice; those of `region` are shown first. */
  contacts: readonly ShownOffice[];
}

const LONGEST_WORD = 2;

/** How sentences name a notice: 换证通知 is a 通知, 通报 a 通报. */
export const wordFor = ({ kind = '通知' }: Pick<WidgetNotice, 'kind'>): string => kind.slice(-LONGEST_WORD);
