import type { Checked } from './schema/cited.ts';

/** The source of an answer in a notice, as exact as possible. The build has checked that `quote` occurs in `clause`. */
export interface Citation {
  /** Id of the notice: its folder and URL. */
  notice: string;
  /** 一→'1', 三（二）→'3.2', 附件1→'annex-1'; 'head', 'preamble', 'closing'. */
  clause: string;
  /** Verbatim, except for white space and line breaks. */
  quote: string;
}

/** An ambiguity or a warning that the holder must know in addition to the verdict. */
export interface Note {
  id: string;
  says: string;
  /** For an ambiguous text: each reading and what follows from it. */
  readings?: { says: string; then: string }[];
  /** What to do to be right under every reading. */
  safe?: string;
  /** 通知之外: law that explains a reading, never the ground of a verdict. */
  outside?: { name: string; article: string; checked: Checked; says: string }[];
  /** Set when the note exists because a condition has two readings for this person. */
  decides?: true;
  citations: Citation[];
}

/** Something to do, with the link that the notice prints. */
export interface Step {
  says: string;
  link?: { text: string; url: string };
  citations: Citation[];
}

/** A citation as written in a ruleset; `notice` is omitted when it is the ruleset's own. */
export interface RulesetCitation {
  readonly notice?: string | undefined;
  readonly clause: string;
  readonly quote: string;
}

/** Complete citations for a result, as copies: a result shares no objects with the ruleset. */
export function citationsOf(notice: string, cite: readonly RulesetCitation[]): Citation[] {
  return cite.map((each) => ({ notice: each.notice ?? notice, clause: each.clause, quote: each.quote }));
}
