import type { Citation, Note } from '../citation.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Ruleset } from '../schema/ruleset.ts';

export type Registration = NonNullable<Ruleset['registration']>;

/** A day that the text lets be read in two ways: plan on `safe`, a day when applications are accepted; `latest` is the last day under any reading. */
export interface Deadline {
  safe: PlainDate;
  latest: PlainDate;
  citations: Citation[];
}

/** What every answer carries. */
export interface Answer<Status extends string> {
  status: Status | 'not-stated';
  missing: string[];
  notes: Note[];
  citations: Citation[];
}
