import type { DocumentName } from '../kit/Citations.tsx';
import type { WidgetNotice } from '../kit/notice.ts';

export interface RosterProps {
  /** Every notice, with all the parts of its rules that answer. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
}
