import type { DocumentName } from '../kit/Citations.tsx';
import type { WidgetNotice } from '../kit/notice.ts';

export interface RegistrationProps {
  /** Those that say how registrations run. With one notice 发证地区 is not asked. */
  notices: readonly WidgetNotice[];
  /** Every notice that the rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
}
