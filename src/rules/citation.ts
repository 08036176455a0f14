import type { Checked } from './schema/cited.ts';

/** Where in a notice an answer rests, as deep as it goes. The build has checked that `quote` stands in `clause`. */
export interface Citation {
  /** Id of the notice: its folder and URL. */
  notice: string;
  /** 一→'1', 三（二）→'3.2', 附件1→'annex-1'; 'head', 'preamble', 'closing'. */
  clause: string;
  /** Verbatim, spaces and line breaks aside. */
  quote: string;
}

/** Something that the holder concerned must know beside the verdict: an ambiguity or a warning. */
export interface Note {
  id: string;
  says: string;
  /** Where the text can be read in more than one way: each reading and what follows. */
  readings?: { says: string; then: string }[];
  /** The course that is right under every reading. */
  safe?: string;
  /** 通知之外: law that explains a reading, never the ground of a verdict. */
  outside?: { name: string; article: string; checked: Checked; says: string }[];
  /** Is it there because a condition can be read in two ways for this person? */
  decides?: true;
  citations: Citation[];
}

/** Something to do, with the address that the notice prints. */
export interface Step {
  says: string;
  link?: { text: string; url: string };
  citations: Citation[];
}

/** A citation as a ruleset writes it: within its own notice unless it names another. */
export interface RulesetCitation {
  readonly notice?: string | undefined;
  readonly clause: string;
  readonly quote: string;
}

/** Fresh, complete citations for a result: nothing in a result is shared with the ruleset. */
export function citationsOf(notice: string, cite: readonly RulesetCitation[]): Citation[] {
  return cite.map((each) => ({ notice: each.notice ?? notice, clause: each.clause, quote: each.quote }));
}
