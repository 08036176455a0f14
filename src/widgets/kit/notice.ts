import type { Ruleset } from '../../rules/index.ts';
import type { ShownOffice } from './office-lines.ts';

/** A notice as a widget answers by it. */
export interface WidgetNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  /** As readers choose it: the region of its metadata. */
  region: string;
  /** No more of the ruleset than the widget asks. */
  rules: Ruleset;
  /** In the order of the notice; those of `region` are shown first. */
  contacts: readonly ShownOffice[];
}
