import { readLibrary } from '../../../src/content/library.ts';
import type { WidgetNotice } from '../../../src/links/notice.ts';

/** Every notice as the page hands it to the roster. */
export const NOTICES: readonly WidgetNotice[] = readLibrary().map(({ id, metadata, rules }) => ({
  id,
  shortTitle: metadata.shortTitle,
  number: metadata.number,
  kind: metadata.kind,
  region: rules.conversion?.region ?? metadata.region,
  rules,
  contacts: [],
}));
