import type { DocumentName } from '../kit/Citations.tsx';
import type { WidgetNotice } from '../kit/notice.ts';

export interface CheckProps {
  /** With one notice 发证地区 is not asked. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
  /** Id of the notice that 发证地区 starts with. */
  preset?: string;
}
