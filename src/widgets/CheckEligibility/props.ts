import type { Ruleset } from '../../rules/index.ts';
import type { DocumentName } from '../kit/Citations.tsx';
import type { ContactEntry } from '../kit/Contacts.tsx';

/** One notice that a certificate can be checked against. */
export interface CheckNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  /** As readers choose it: the region of its metadata. */
  region: string;
  rules: Ruleset;
  /** In the order of the notice; those of `region` are shown first. */
  contacts: readonly ContactEntry[];
  /** Every notice that its rules may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
}

export interface CheckProps {
  /** With one notice 发证地区 is not asked. */
  notices: readonly CheckNotice[];
  /** Id of the notice that 发证地区 starts with. */
  preset?: string;
}
