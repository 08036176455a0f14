import type { Ruleset } from '../../rules/index.ts';
import type { NoticeMetadata } from './metadata.ts';

/** Stands in for frontmatter that cannot be read, so that the rest of the notice is checked all the same. */
export const noMetadata: NoticeMetadata = {
  title: '',
  shortTitle: '',
  issuer: '',
  number: null,
  signed: null,
  published: null,
  why: {},
  region: '',
  addressees: [],
  kind: '',
  summary: '',
  basis: [],
  amends: [],
  amendedBy: [],
  source: { receivedAs: '', url: null },
  forms: [],
  lastChecked: '',
  defects: [],
};

/** Stands in for a rules.yaml that cannot be read. */
export const noRules = (notice: string): Ruleset => ({ notice, version: '0' });
