import type { Ruleset } from '../../rules/index.ts';
import type { NoticeMetadata } from './metadata.ts';

/** Stands in for frontmatter that cannot be read, so that the rest of the notice is checked all the same. */
export const noMetadata: Omit<NoticeMetadata, 'amendedBy'> = {
  title: '',
  shortTitle: '',
  issuer: '',
  number: null,
  signed: null,
  published: null,
  why: {},
  region: '',
  places: [],
  addressees: [],
  kind: '',
  summary: '',
  basis: [],
  amends: [],
  source: { receivedAs: '', url: null, sha256: '' },
  forms: [],
  lastChecked: '',
  defects: [],
};

/** Stands in for a rules.yaml that cannot be read. */
export const noRules = (notice: string): Ruleset => ({ notice, version: '0' });
