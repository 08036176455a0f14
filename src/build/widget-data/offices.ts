import type { Contact } from '../../rules/index.ts';
import type { OfficeNotice } from '../../widgets/FindOffice/props.ts';
import type { ShownOffice } from '../../widgets/kit/office-lines.ts';
import type { Notice } from '../notice/read.ts';

/** An office as answers show it: what is ours or finds it alone is left out. */
export function shownOffice(contact: Contact): ShownOffice {
  const { id, notice, unlisted, cities, unlistedCitation, unlistedId, also, pinyin, citation, ...shown } =
    contact;
  const [short] = contact.phone ? [] : (also ?? []);
  return { ...shown, ...(short !== undefined && { short }) };
}

/** What 找谁办 is given of the notices: in the order of the published contacts, whatever order they come in. */
export function officeNotices(notices: readonly Notice[]): OfficeNotice[] {
  return notices
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, metadata: { shortTitle, number, issuer, region }, contacts }) => ({
      id,
      shortTitle,
      number,
      issuer,
      region,
      contacts: contacts.map(({ notice: _notice, citation, unlistedCitation, ...contact }) => ({
        ...contact,
        citation: { clause: citation.clause, quote: citation.quote },
        ...(unlistedCitation && {
          unlistedCitation: { clause: unlistedCitation.clause, quote: unlistedCitation.quote },
        }),
      })),
    }));
}
