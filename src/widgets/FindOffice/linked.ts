import { takeLink } from '../kit/take-link.ts';
import type { OfficeNotice } from './props.ts';
import { viewOf } from './state.ts';

/** The place that an opened link names; undefined without a link, and for words that find no office. */
export function linkedPlace(notices: readonly OfficeNotice[]): string | undefined {
  const region = takeLink('offices')?.items[0]?.['region'];
  return region !== undefined && viewOf(notices, region).outcome === 'found' ? region : undefined;
}
