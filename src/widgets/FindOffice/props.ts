import type { Citation, Contact } from '../../rules/index.ts';

type Place = Omit<Citation, 'notice'>;

/** A contact as its notice lists it: the notice is named once, around all of them. */
interface ListedContact extends Omit<Contact, 'notice' | 'citation' | 'unlistedCitation'> {
  citation: Place;
  unlistedCitation?: Place;
}

/** One notice whose offices can be looked for. */
export interface OfficeNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  issuer: string;
  /** Where it applies; contacts of this region speak for the whole of it. */
  region: string;
  contacts: readonly ListedContact[];
}

export interface OfficeProps {
  /** In the order in which offices that fit equally well are shown; one alone on that notice's page. */
  notices: readonly OfficeNotice[];
}
