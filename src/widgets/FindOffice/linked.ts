import { takeLink } from '../kit/take-link.ts';
import type { OfficeNotice } from './props.ts';

/** The place that an opened link names; undefined without a link, and for words that are no place of these notices. */
export function linkedPlace(notices: readonly OfficeNotice[]): string | undefined {
  const region = takeLink('offices')?.items[0]?.['region'];
  const places = notices.flatMap((notice) => [
    notice.region,
    ...notice.contacts.flatMap((contact) => [contact.region, ...(contact.unlisted ?? [])]),
  ]);
  return places.find((place) => place === region);
}
