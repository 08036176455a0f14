import type { DocumentName } from '../kit/Citations.tsx';
import type { WidgetNotice } from '../kit/notice.ts';

export interface HoursProps {
  /** With one region 发证地区 is not asked. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
  /** Id of a notice: 发证地区 starts with its region. */
  preset?: string;
}
